/** The documents of a run directory that are not tables. */
@NullMarked
package org.clustercast.loader.document;

import org.jspecify.annotations.NullMarked;
