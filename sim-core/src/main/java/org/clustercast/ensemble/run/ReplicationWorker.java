package org.clustercast.ensemble.run;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.clustercast.engine.RecordCheck;
import org.clustercast.engine.ReplicationModel;
import org.clustercast.experiment.FailurePolicy;
import org.clustercast.experiment.Failures;
import org.clustercast.experiment.ReplicationFailedException;
import org.clustercast.result.Failure;
import org.clustercast.result.FailureLog;
import org.clustercast.result.RecordFile;
import org.clustercast.result.ReplicationRecord;
import org.jspecify.annotations.Nullable;

/** One thread of an ensemble with its own model, record and buffer. */
final class ReplicationWorker implements Runnable {

    private final EnsemblePlan plan;
    private final Supplier<ReplicationModel> models;
    private final RecordFile records;
    private final FailureLog failures;
    private final WorkQueue queue;
    private @Nullable ReplicationModel model;
    private int current = WorkQueue.NONE;
    private int seen = WorkQueue.NONE;
    private int looks;
    private boolean isAbandoned;

    ReplicationWorker(
            EnsemblePlan plan,
            Supplier<ReplicationModel> models,
            RecordFile records,
            FailureLog failures,
            WorkQueue queue) {
        this.plan = plan;
        this.models = models;
        this.records = records;
        this.failures = failures;
        this.queue = queue;
    }

    /** Runs until nothing is left. Whatever goes wrong outside a replication, memory included, ends the ensemble. */
    @Override
    public void run() {
        try {
            ReplicationRecord record = new ReplicationRecord(records.layout());
            RecordCheck check = new RecordCheck(records.layout());
            RecordFile.Writer writer = records.writer();
            for (int number = queue.take(); number != WorkQueue.NONE; number = queue.take()) {
                begin(number);
                boolean isFinished = simulate(number, record, check);
                if (!end()) {
                    return;
                }
                if (isFinished) {
                    writer.write(number, record);
                }
                queue.done();
            }
        } catch (IOException | RuntimeException | Error e) {
            if (end()) {
                queue.end(e);
            }
        }
    }

    private synchronized void begin(int number) {
        current = number;
    }

    /** Ends a replication; false when it has been given up meanwhile, so that nothing of it may count. */
    private synchronized boolean end() {
        current = WorkQueue.NONE;
        return !isAbandoned;
    }

    /**
     * Looks at the replication that runs, and gives it up if it has run longer than it may: Java cannot stop a thread, so
     * this one is left alone and nothing that it still does counts. Time is counted in looks, which come at even distances.
     *
     * @param apart time between looks
     */
    synchronized Optional<Failure> look(Duration apart) {
        looks = current == seen ? looks + 1 : 0;
        seen = current;
        boolean isOverdue = apart.multipliedBy(looks).compareTo(plan.limit()) > 0;
        if (isAbandoned || current == WorkQueue.NONE || !isOverdue) {
            return Optional.empty();
        }
        isAbandoned = true;
        String text = "took longer than " + plan.limit().toSeconds() + " s";
        return Optional.of(new Failure(current, plan.scenario().seed(), text));
    }

    /** Whether the replication finished; a failure is noted or ends the ensemble. */
    private boolean simulate(int number, ReplicationRecord record, RecordCheck check) throws IOException {
        ReplicationModel used = model == null ? models.get() : model;
        model = used;
        try {
            used.run(number, record);
            check.require(record);
            return true;
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            // What the failed replication left in the model must not reach the next one.
            model = null;
            Failure failure = new Failure(number, plan.scenario().seed(), Failures.message(e));
            if (plan.onFailure() == FailurePolicy.STOP) {
                throw new ReplicationFailedException(failure, e);
            }
            note(failure);
            return false;
        }
    }

    /** A failure of a replication that was given up is noted already. */
    private synchronized void note(Failure failure) throws IOException {
        if (!isAbandoned) {
            failures.add(failure);
        }
    }
}
