/** The quarter: phases in order, one class per mechanism. */
@NullMarked
package org.clustercast.model;

import org.jspecify.annotations.NullMarked;
