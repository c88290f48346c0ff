/** Reads scenarios and district data strictly, and writes the documents of a run. */
@NullMarked
package org.clustercast.loader;

import org.jspecify.annotations.NullMarked;
