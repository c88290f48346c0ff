package org.clustercast.result;

/**
 * A replication that ended with an exception; seed and number replay it.
 *
 * @param replication number of the replication
 * @param seed seed of the run
 * @param message what happened, one line
 */
public record Failure(int replication, long seed, String message) {}
