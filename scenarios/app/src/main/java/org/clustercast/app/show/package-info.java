/** Commands that show what there is. */
@NullMarked
package org.clustercast.app.show;

import org.jspecify.annotations.NullMarked;
