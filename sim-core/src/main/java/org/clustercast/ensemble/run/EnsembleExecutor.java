package org.clustercast.ensemble.run;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.clustercast.engine.ReplicationModel;
import org.clustercast.experiment.Progress;
import org.clustercast.experiment.ReplicationFailedException;
import org.clustercast.result.Failure;
import org.clustercast.result.FailureLog;
import org.clustercast.result.RecordFile;

/**
 * Runs the replications of a plan that are not in the file of records yet, on threads of this process.
 *
 * <p>Each thread has its own model, made in that thread, and takes the next number that nobody has taken. Failures of
 * earlier runs are tried again, since their cause may be gone.
 */
public final class EnsembleExecutor {

    private final EnsemblePlan plan;
    private final Supplier<ReplicationModel> models;
    private final RecordFile records;
    private final FailureLog failures;
    private final BooleanSupplier isOver;
    private volatile boolean isStopRequested;

    /**
     * An executor.
     *
     * @param plan what to run
     * @param models makes a model; called in the thread that uses it, and again after a replication failed
     * @param records where finished replications go
     * @param failures where failed replications are noted
     */
    public EnsembleExecutor(
            EnsemblePlan plan, Supplier<ReplicationModel> models, RecordFile records, FailureLog failures) {
        this(plan, models, records, failures, () -> false);
    }

    /**
     * The same with an end from outside.
     *
     * @param isOver asked before each replication, from any thread: when it says so, no other begins
     */
    public EnsembleExecutor(
            EnsemblePlan plan,
            Supplier<ReplicationModel> models,
            RecordFile records,
            FailureLog failures,
            BooleanSupplier isOver) {
        this.plan = plan;
        this.models = models;
        this.records = records;
        this.failures = failures;
        this.isOver = isOver;
    }

    /** Asks for an early end, from any thread: replications that have begun are finished, no other begins. */
    public void requestStop() {
        isStopRequested = true;
    }

    /**
     * Runs what is missing.
     *
     * @throws ReplicationFailedException at the first failure, if the plan says so
     * @throws IOException when records cannot be written
     */
    public EnsembleResult run(Progress progress) throws IOException {
        int[] missing = missing();
        failures.forgetBelow(plan.replications());
        WorkQueue queue =
                new WorkQueue(missing, plan.replications(), progress, () -> isStopRequested || isOver.getAsBoolean());
        Watchdog workers = new Watchdog(
                plan, () -> new ReplicationWorker(plan, models, records, failures, queue), failures, queue);
        workers.start(Math.min(plan.threads(), missing.length));
        boolean isInterrupted = join(workers);
        try {
            records.force();
        } finally {
            if (isInterrupted) {
                // Not before: an interrupted thread closes every file that it touches.
                Thread.currentThread().interrupt();
            }
        }
        queue.throwFault();
        return new EnsembleResult(
                plan.replications(),
                plan.replications() - missing().length,
                missing.length - missing().length,
                failuresAskedFor(),
                queue.isEndedEarly());
    }

    private int[] missing() {
        return IntStream.range(0, plan.replications())
                .filter(replication -> !records.has(replication))
                .toArray();
    }

    private List<Failure> failuresAskedFor() {
        return failures.failures().stream()
                .filter(failure -> failure.replication() < plan.replications())
                .toList();
    }

    /** Waits for all threads; an interrupt asks them to stop. Gives whether there was one. */
    private boolean join(Watchdog workers) throws IOException {
        boolean isInterrupted = false;
        while (workers.isBusy()) {
            try {
                workers.awaitOne();
            } catch (InterruptedException e) {
                isInterrupted = true;
                requestStop();
            }
        }
        return isInterrupted;
    }
}
