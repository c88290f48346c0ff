/** The command line: what people type, wiring, exit codes. */
@NullMarked
package org.clustercast.app;

import org.jspecify.annotations.NullMarked;
