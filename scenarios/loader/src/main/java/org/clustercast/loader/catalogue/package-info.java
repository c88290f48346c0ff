/** The data in the order in which people ask about them: parameters over clusters, levers by number. */
@NullMarked
package org.clustercast.loader.catalogue;

import org.jspecify.annotations.NullMarked;
