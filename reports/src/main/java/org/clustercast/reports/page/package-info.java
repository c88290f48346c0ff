/** Pages of a report as blocks, and the template that lays them out in one file. */
@NullMarked
package org.clustercast.reports.page;

import org.jspecify.annotations.NullMarked;
