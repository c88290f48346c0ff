/** How floor space and waiting money are given out. */
@NullMarked
package org.clustercast.model.market;

import org.jspecify.annotations.NullMarked;
