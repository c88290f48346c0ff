/** The data folder of a district, read into domain records. */
@NullMarked
package org.clustercast.loader.data;

import org.jspecify.annotations.NullMarked;
