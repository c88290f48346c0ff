/** Parameters as data: label, meaning, unit, value, prior, evidence. */
@NullMarked
package org.clustercast.parameter;

import org.jspecify.annotations.NullMarked;
