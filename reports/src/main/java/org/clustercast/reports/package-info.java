/** Result tables become charts and pages: the books that are written and what stands in them. */
@NullMarked
package org.clustercast.reports;

import org.jspecify.annotations.NullMarked;
