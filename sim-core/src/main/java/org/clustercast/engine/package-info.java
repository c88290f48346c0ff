/** One replication on the MASON schedule, and the checks of the books. */
@NullMarked
package org.clustercast.engine;

import org.jspecify.annotations.NullMarked;
