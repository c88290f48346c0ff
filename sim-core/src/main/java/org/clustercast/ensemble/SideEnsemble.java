package org.clustercast.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.result.Failure;
import org.clustercast.result.RecordLayout;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * A small ensemble beside the main one, kept in memory: annual outputs only, the same for any number of threads. A
 * replication that fails ends it or is left out, as the policy of the run says.
 */
public final class SideEnsemble {

    private final RecordLayout layout;
    private final double[] @Nullable [] outputs;
    private final List<Integer> finished;

    private SideEnsemble(RecordLayout layout, double[] @Nullable [] outputs) {
        this.layout = layout;
        this.outputs = outputs;
        finished = IntStream.range(0, outputs.length)
                .filter(replication -> outputs[replication] != null)
                .boxed()
                .toList();
    }

    /**
     * Runs replications 0 to {@code replications - 1}.
     *
     * @throws ReplicationFailedException when one of them fails
     */
    public static SideEnsemble run(Scenario scenario, int replications, int threads) {
        return run(scenario, SidePlan.of(replications, threads));
    }

    /**
     * Runs what a plan says.
     *
     * @throws ReplicationFailedException when a replication fails and the policy is to stop
     */
    public static SideEnsemble run(Scenario scenario, SidePlan plan) {
        double[] @Nullable [] outputs = new double[plan.replications()][];
        List<Thread> workers = new ArrayList<>();
        List<Throwable> faults = new ArrayList<>();
        RecordLayout layout = new SimulationRun(scenario, CheckLevel.NONE).layout();
        Count count = new Count(plan.replications(), plan.progress());
        int used = Math.min(plan.threads(), plan.replications());
        for (int k = 0; k < used; k++) {
            Part part = new Part(scenario, k, used, plan.onFailure());
            Thread worker = new Thread(() -> part.work(outputs, count), "side-" + k);
            worker.setUncaughtExceptionHandler((thread, fault) -> {
                synchronized (faults) {
                    faults.add(fault);
                }
            });
            workers.add(worker);
            worker.start();
        }
        join(workers);
        for (Throwable fault : faults) {
            if (fault instanceof ReplicationFailedException failed) {
                throw failed;
            }
            throw new IllegalStateException("a side ensemble of " + scenario.id() + " failed", fault);
        }
        return new SideEnsemble(layout, outputs);
    }

    /** The replications of one thread: every step-th one. */
    private record Part(Scenario scenario, int first, int step, FailurePolicy onFailure) {

        void work(double[] @Nullable [] outputs, Count count) {
            SimulationRun run = null;
            for (int r = first; r < outputs.length; r += step) {
                try {
                    run = run == null ? new SimulationRun(scenario, CheckLevel.QUARTERLY) : run;
                    var record = new ReplicationRecord(run.layout());
                    run.run(r, record);
                    new RecordCheck(run.layout()).require(record);
                    outputs[r] = record.doubles();
                } catch (RuntimeException | StackOverflowError | AssertionError e) {
                    // What the failed replication left in the model must not reach the next one.
                    run = null;
                    stopUnlessContinued(r, e);
                }
                count.oneMore();
            }
        }

        private void stopUnlessContinued(int replication, Throwable fault) {
            if (onFailure == FailurePolicy.STOP) {
                String message = "beside the run, in " + scenario.id() + ": " + ReplicationWorker.message(fault);
                throw new ReplicationFailedException(new Failure(replication, scenario.seed(), message), fault);
            }
        }
    }

    /** Counts what several threads have finished. */
    private static final class Count {

        private final int total;
        private final Progress progress;
        private int done;

        private Count(int total, Progress progress) {
            this.total = total;
            this.progress = progress;
            progress.report(0, total);
        }

        private synchronized void oneMore() {
            done++;
            progress.report(done, total);
        }
    }

    private static void join(List<Thread> workers) {
        try {
            for (Thread worker : workers) {
                worker.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("a side ensemble was interrupted", e);
        }
    }

    /** Numbers of the finished replications in order. */
    public List<Integer> finished() {
        return finished;
    }

    /** Number of failed replications. */
    public int failed() {
        return outputs.length - finished.size();
    }

    /** Annual output of a cluster in a year (from 0) of the finished replications, in their order, 亿元. */
    public double[] outputs(int year, int cluster) {
        return outputs(year, cluster, finished);
    }

    /** Annual output of a cluster in a year (from 0) of some of the finished replications, 亿元. */
    public double[] outputs(int year, int cluster, List<Integer> replications) {
        int position = layout.outputPosition(year, cluster);
        return replications.stream()
                .mapToDouble(r -> Objects.requireNonNull(outputs[r], "replication " + r + " failed")[position])
                .toArray();
    }
}
