/** What is wrong with what the user wrote, where, and in which words to say it. */
@NullMarked
package org.clustercast.loader.problem;

import org.jspecify.annotations.NullMarked;
