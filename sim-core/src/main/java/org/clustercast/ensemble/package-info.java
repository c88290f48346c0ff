/** Many replications: plan, executor, assessment of targets, comparison. */
@NullMarked
package org.clustercast.ensemble;

import org.jspecify.annotations.NullMarked;
