/** Tables of a run, made from its records. */
@NullMarked
package org.clustercast.ensemble.table;

import org.jspecify.annotations.NullMarked;
