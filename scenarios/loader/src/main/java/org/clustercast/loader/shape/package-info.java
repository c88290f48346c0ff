/** What a file may hold, and the check of a tree against it. */
@NullMarked
package org.clustercast.loader.shape;

import org.jspecify.annotations.NullMarked;
