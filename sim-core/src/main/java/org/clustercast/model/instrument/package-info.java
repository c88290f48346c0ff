/** The levers of the document, one class each, and what they share. */
@NullMarked
package org.clustercast.model.instrument;

import org.jspecify.annotations.NullMarked;
