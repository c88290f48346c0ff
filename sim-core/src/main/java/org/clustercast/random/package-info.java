/** Addressed streams of random numbers and our samplers; the only place that makes random numbers. */
@NullMarked
package org.clustercast.random;

import org.jspecify.annotations.NullMarked;
