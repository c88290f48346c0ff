package org.clustercast.ensemble.run;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.clustercast.experiment.FailurePolicy;
import org.clustercast.experiment.ReplicationFailedException;
import org.clustercast.result.Failure;
import org.clustercast.result.FailureLog;

/**
 * Keeps the threads of an ensemble going. A replication that takes longer than it may has failed: its thread is left
 * alone and another one takes its place. When more hang than there were threads at first, the run ends and says so.
 */
final class Watchdog {

    /** How often overdue replications are looked for. */
    private static final Duration APART = Duration.ofMillis(200);

    private final EnsemblePlan plan;
    private final Supplier<ReplicationWorker> workers;
    private final FailureLog failures;
    private final WorkQueue queue;
    private final List<Member> members = new ArrayList<>();
    private int started;
    private int hanging;
    private int most;

    /** A worker and its thread. */
    private record Member(ReplicationWorker worker, Thread thread) {}

    Watchdog(EnsemblePlan plan, Supplier<ReplicationWorker> workers, FailureLog failures, WorkQueue queue) {
        this.plan = plan;
        this.workers = workers;
        this.failures = failures;
        this.queue = queue;
    }

    /** Starts threads. */
    void start(int count) {
        most = count;
        for (int i = 0; i < count; i++) {
            startOne();
        }
    }

    private void startOne() {
        started++;
        ReplicationWorker worker = workers.get();
        Thread thread = new Thread(worker, "replications-" + started);
        // a thread that hangs must not keep the program from ending
        thread.setDaemon(true);
        members.add(new Member(worker, thread));
        thread.start();
    }

    /** Whether a thread is at work that has not been given up. */
    boolean isBusy() {
        members.removeIf(member -> !member.thread().isAlive());
        return !members.isEmpty();
    }

    /** Waits for a thread to end, a short time at most, then gives up what is overdue. */
    void awaitOne() throws InterruptedException, IOException {
        Thread first = members.get(0).thread();
        first.join(APART.toMillis());
        if (!first.isAlive()) {
            return;
        }
        for (Member member : List.copyOf(members)) {
            Optional<Failure> overdue = member.worker().look(APART);
            if (overdue.isPresent()) {
                members.remove(member);
                giveUp(overdue.get());
            }
        }
    }

    private void giveUp(Failure failure) throws IOException {
        hanging++;
        IllegalStateException cause = new IllegalStateException(failure.message());
        if (plan.onFailure() == FailurePolicy.STOP) {
            queue.end(new ReplicationFailedException(failure, cause));
            return;
        }
        failures.add(failure);
        queue.done();
        if (hanging > most) {
            queue.end(new ReplicationsHangException(hanging, plan.limit()));
        } else {
            startOne();
        }
    }
}
