/** Who is there at the end of the base year, who comes, who leaves, and what happens to named projects. */
@NullMarked
package org.clustercast.model.population;

import org.jspecify.annotations.NullMarked;
