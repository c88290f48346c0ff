package org.clustercast.engine;

import org.clustercast.district.State;

/**
 * The state of a replication at the end of a quarter. It belongs to its scenario, or to others that differ from it in amounts
 * only.
 *
 * @param state a copy that nobody else changes
 */
public record Snapshot(State state) {}
