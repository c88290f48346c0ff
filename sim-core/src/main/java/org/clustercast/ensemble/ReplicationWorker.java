package org.clustercast.ensemble;

import java.io.IOException;
import java.util.function.Supplier;
import org.clustercast.engine.ReplicationModel;
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
                if (simulate(number, record, check)) {
                    writer.write(number, record);
                }
                queue.done();
            }
        } catch (IOException | RuntimeException | Error e) {
            queue.end(e);
        }
    }

    /** Whether the replication finished; a failure is noted or ends the ensemble. */
    private boolean simulate(int number, ReplicationRecord record, RecordCheck check) throws IOException {
        ReplicationModel current = model == null ? models.get() : model;
        model = current;
        try {
            current.run(number, record);
            check.require(record);
            return true;
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            // What the failed replication left in the model must not reach the next one.
            model = null;
            Failure failure = new Failure(number, plan.scenario().seed(), message(e));
            if (plan.onFailure() == FailurePolicy.STOP) {
                throw new ReplicationFailedException(failure, e);
            }
            failures.add(failure);
            return false;
        }
    }

    private static String message(Throwable e) {
        String name = e.getClass().getSimpleName();
        String text = e.getMessage();
        return text == null ? name : name + ": " + text.strip().replaceAll("\\s*\\R\\s*", " / ");
    }
}
