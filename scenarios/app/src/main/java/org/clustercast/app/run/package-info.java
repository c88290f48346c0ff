/** Commands that simulate and report. */
@NullMarked
package org.clustercast.app.run;

import org.jspecify.annotations.NullMarked;
