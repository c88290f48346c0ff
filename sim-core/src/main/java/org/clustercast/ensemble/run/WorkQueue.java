package org.clustercast.ensemble.run;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.clustercast.experiment.Progress;
import org.clustercast.experiment.ReplicationFailedException;
import org.jspecify.annotations.Nullable;

/** What the threads of an ensemble share: the numbers still to run, progress, and the fault that ends it. */
final class WorkQueue {

    /** Nothing is left to run. */
    static final int NONE = -1;

    private final int[] missing;
    private final int total;
    private final Progress progress;
    private final BooleanSupplier stopRequest;
    private final AtomicInteger next = new AtomicInteger();
    private int done;
    private @Nullable Throwable fault;

    WorkQueue(int[] missing, int total, Progress progress, BooleanSupplier stopRequest) {
        this.missing = missing;
        this.total = total;
        this.progress = progress;
        this.stopRequest = stopRequest;
        done = total - missing.length;
        progress.report(done, total);
    }

    /** Takes the next number to run, or {@link #NONE} when there is none or the ensemble is to end. */
    int take() {
        if (stopRequest.getAsBoolean() || hasFault()) {
            return NONE;
        }
        int place = next.getAndIncrement();
        return place < missing.length ? missing[place] : NONE;
    }

    /** Counts a replication as finished or failed. */
    synchronized void done() {
        done++;
        progress.report(done, total);
    }

    /** Ends the ensemble with a fault; of several replications that fail at the same time the lowest is told. */
    synchronized void end(Throwable newFault) {
        if (fault == null || rank(newFault) < rank(fault)) {
            fault = newFault;
        }
    }

    private static int rank(Throwable fault) {
        return fault instanceof ReplicationFailedException failed
                ? failed.failure().replication()
                : -1;
    }

    private synchronized boolean hasFault() {
        return fault != null;
    }

    /** Whether numbers were left because a stop was asked for. */
    synchronized boolean isEndedEarly() {
        return done < total;
    }

    /** Throws the fault that ended the ensemble, if there was one. */
    synchronized void throwFault() throws IOException {
        if (fault instanceof IOException e) {
            throw e;
        }
        if (fault instanceof RuntimeException e) {
            throw e;
        }
        if (fault instanceof Error e) {
            throw e;
        }
    }
}
