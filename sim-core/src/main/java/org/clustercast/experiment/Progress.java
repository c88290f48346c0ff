package org.clustercast.experiment;

/** Hears how far an ensemble is; whoever listens measures the time. */
@FunctionalInterface
public interface Progress {

    /** Nobody listens. */
    Progress SILENT = (done, total) -> {};

    /**
     * Hears of progress: once at the start and after each replication, never twice at the same time.
     *
     * @param done replications that are there, finished or failed, those of earlier runs included
     * @param total replications wanted
     */
    void report(int done, int total);
}
