/**
 * The seam: everything that asks "what if" evaluates many variants of a scenario on many lots through one function, and
 * knows neither threads nor files.
 */
@NullMarked
package org.clustercast.experiment;

import org.jspecify.annotations.NullMarked;
