/** What a scenario decides: levers, projects, targets. */
@NullMarked
package org.clustercast.policy;

import org.jspecify.annotations.NullMarked;
