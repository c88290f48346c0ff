/** Words and numbers as people read them. */
@NullMarked
package org.clustercast.reports.text;

import org.jspecify.annotations.NullMarked;
