/** The state of the district and the base-year facts it starts from. */
@NullMarked
package org.clustercast.district;

import org.jspecify.annotations.NullMarked;
