/** The resolved, immutable scenario. */
@NullMarked
package org.clustercast.scenario;

import org.jspecify.annotations.NullMarked;
