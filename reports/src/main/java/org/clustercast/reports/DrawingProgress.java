package org.clustercast.reports;

/** Hears how far the drawing of a report is. */
@FunctionalInterface
public interface DrawingProgress {

    /** Nobody listens. */
    DrawingProgress SILENT = (done, total) -> {};

    /**
     * Hears of progress: once at the start and after each part, never twice at the same time.
     *
     * @param done charts that are written, and the report itself
     * @param total all of them
     */
    void report(int done, int total);
}
