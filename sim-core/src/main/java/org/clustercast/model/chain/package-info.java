/** Who buys from whom. */
@NullMarked
package org.clustercast.model.chain;

import org.jspecify.annotations.NullMarked;
