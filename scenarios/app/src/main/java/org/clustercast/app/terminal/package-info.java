/** What all commands share: console, exit codes, options, faults. */
@NullMarked
package org.clustercast.app.terminal;

import org.jspecify.annotations.NullMarked;
