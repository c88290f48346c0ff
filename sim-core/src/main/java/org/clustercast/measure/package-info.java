/** Indicators: descriptor and formula together. */
@NullMarked
package org.clustercast.measure;

import org.jspecify.annotations.NullMarked;
