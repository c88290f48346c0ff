package org.clustercast.ensemble;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.result.RecordLayout;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.Scenario;

/**
 * A small ensemble beside the main one, kept in memory: annual outputs only, the same for any number of threads.
 */
public final class SideEnsemble {

    private final RecordLayout layout;
    private final double[][] outputs;

    private SideEnsemble(RecordLayout layout, double[][] outputs) {
        this.layout = layout;
        this.outputs = outputs;
    }

    /**
     * Runs replications 0 to {@code replications - 1}.
     *
     * @throws IllegalStateException when one of them fails
     */
    public static SideEnsemble run(Scenario scenario, int replications, int threads) {
        return run(scenario, replications, threads, Progress.SILENT);
    }

    /** As above; {@code progress} hears of each replication. */
    static SideEnsemble run(Scenario scenario, int replications, int threads, Progress progress) {
        Count count = new Count(replications, progress);
        double[][] outputs = new double[replications][];
        List<Thread> workers = new ArrayList<>();
        List<Throwable> faults = new ArrayList<>();
        RecordLayout layout = new SimulationRun(scenario, CheckLevel.NONE).layout();
        for (int k = 0; k < threads; k++) {
            int first = k;
            Thread worker = new Thread(
                    () -> work(
                            scenario,
                            outputs,
                            IntStream.iterate(first, r -> r < replications, r -> r + threads),
                            count),
                    "side-" + k);
            worker.setUncaughtExceptionHandler((thread, fault) -> {
                synchronized (faults) {
                    faults.add(fault);
                }
            });
            workers.add(worker);
            worker.start();
        }
        join(workers);
        if (!faults.isEmpty()) {
            throw new IllegalStateException("a side ensemble of " + scenario.id() + " failed", faults.get(0));
        }
        return new SideEnsemble(layout, outputs);
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

    private static void work(Scenario scenario, double[][] outputs, IntStream replications, Count count) {
        var run = new SimulationRun(scenario, CheckLevel.QUARTERLY);
        var record = new ReplicationRecord(run.layout());
        replications.forEach(r -> {
            run.run(r, record);
            outputs[r] = record.doubles().clone();
            count.oneMore();
        });
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

    /** Annual output of a cluster in a year (from 0), in order of replications, 亿元. */
    public double[] outputs(int year, int cluster) {
        int position = layout.outputPosition(year, cluster);
        double[] column = new double[outputs.length];
        for (int r = 0; r < column.length; r++) {
            column[r] = outputs[r][position];
        }
        return column;
    }
}
