/** Commands for those who write scenarios. */
@NullMarked
package org.clustercast.app.author;

import org.jspecify.annotations.NullMarked;
