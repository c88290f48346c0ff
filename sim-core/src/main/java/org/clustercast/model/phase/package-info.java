/** The mechanisms of a quarter, one class each. */
@NullMarked
package org.clustercast.model.phase;

import org.jspecify.annotations.NullMarked;
