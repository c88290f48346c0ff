package org.clustercast.ensemble;

/**
 * How a small ensemble beside the main one is run.
 *
 * @param replications replications, from 0 on
 * @param threads threads at most; never more than there are replications, since each has a population of its own
 * @param onFailure whether a replication that fails ends it or is left out
 * @param progress hears of each replication, finished or failed
 */
public record SidePlan(int replications, int threads, FailurePolicy onFailure, Progress progress) {

    /** One that ends with the first replication that fails, and to which nobody listens. */
    public static SidePlan of(int replications, int threads) {
        return new SidePlan(replications, threads, FailurePolicy.STOP, Progress.SILENT);
    }

    /** The same, heard by another. */
    public SidePlan telling(Progress other) {
        return new SidePlan(replications, threads, onFailure, other);
    }
}
