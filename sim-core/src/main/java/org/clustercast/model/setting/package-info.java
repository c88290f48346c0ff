/** What a replication is given: the rules that its scenario and its parameters fix, the state made for it, and room to work. */
@NullMarked
package org.clustercast.model.setting;

import org.jspecify.annotations.NullMarked;
