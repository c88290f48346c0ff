/** Files as trees of raw text with places: nothing is interpreted here, and nothing is accepted silently. */
@NullMarked
package org.clustercast.loader.tree;

import org.jspecify.annotations.NullMarked;
