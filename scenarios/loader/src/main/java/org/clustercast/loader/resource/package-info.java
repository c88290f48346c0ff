/** Where files are read from: folders and the jar. */
@NullMarked
package org.clustercast.loader.resource;

import org.jspecify.annotations.NullMarked;
