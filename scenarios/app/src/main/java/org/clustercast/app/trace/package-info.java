/** The command that explains one replication. */
@NullMarked
package org.clustercast.app.trace;

import org.jspecify.annotations.NullMarked;
