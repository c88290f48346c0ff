/** Tidy tables, records of replications and the run directory. */
@NullMarked
package org.clustercast.result;

import org.jspecify.annotations.NullMarked;
