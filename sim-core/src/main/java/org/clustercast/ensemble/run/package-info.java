/** The main job: replications on threads, their failures and what hangs. */
@NullMarked
package org.clustercast.ensemble.run;

import org.jspecify.annotations.NullMarked;
