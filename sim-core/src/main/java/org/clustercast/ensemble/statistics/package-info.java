/** Intervals, tests and estimates. */
@NullMarked
package org.clustercast.ensemble.statistics;

import org.jspecify.annotations.NullMarked;
