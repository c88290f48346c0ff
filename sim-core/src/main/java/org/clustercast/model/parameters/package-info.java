/** The parameters of a replication, bound to one record for each mechanism, and how they are drawn. */
@NullMarked
package org.clustercast.model.parameters;

import org.jspecify.annotations.NullMarked;
