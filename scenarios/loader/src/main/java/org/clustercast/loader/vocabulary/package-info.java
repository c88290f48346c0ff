/** The one vocabulary: keys in two languages, and the words shown. */
@NullMarked
package org.clustercast.loader.vocabulary;

import org.jspecify.annotations.NullMarked;
