/** What is asked beside a run, answered by evaluators. */
@NullMarked
package org.clustercast.ensemble.analysis;

import org.jspecify.annotations.NullMarked;
