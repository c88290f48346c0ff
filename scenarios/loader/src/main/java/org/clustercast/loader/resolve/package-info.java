/** From checked layers of a scenario to the resolved scenario. */
@NullMarked
package org.clustercast.loader.resolve;

import org.jspecify.annotations.NullMarked;
