/** Value types: one internal unit each, a named factory per outside unit, range checked. */
@NullMarked
package org.clustercast.quantity;

import org.jspecify.annotations.NullMarked;
