package org.clustercast.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.ensemble.run.EnsembleExecutor;
import org.clustercast.ensemble.run.EnsemblePlan;
import org.clustercast.experiment.FailurePolicy;
import org.clustercast.experiment.Progress;
import org.clustercast.result.FailureLog;
import org.clustercast.result.RecordFile;
import org.clustercast.result.RecordLayout;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.Scenario;

/** What is measured without JMH: memory, threads, phases and sizes. */
final class Measurements {

    private static final int WARM_UP = 150;
    private static final int SAMPLE = 100;

    private Measurements() {}

    /** Bytes that a replication allocates in steady state. */
    static double allocatedBytes(Scenario scenario) {
        SimulationRun run = new SimulationRun(scenario, CheckLevel.QUARTERLY);
        ReplicationRecord record = new ReplicationRecord(run.layout());
        for (int i = 0; i < WARM_UP; i++) {
            run.run(i, record);
        }
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(id);
        for (int i = 0; i < SAMPLE; i++) {
            run.run(WARM_UP + i, record);
        }
        return (threads.getThreadAllocatedBytes(id) - before) / (double) SAMPLE;
    }

    /** Seconds that an ensemble takes, its file of records included. */
    static double ensembleSeconds(Scenario scenario, int replications, int threads) throws IOException {
        Path folder = Files.createTempDirectory("clustercast-bench");
        Path file = folder.resolve("records.bin");
        Path failures = folder.resolve("failures.csv");
        RecordLayout layout = new SimulationRun(scenario, CheckLevel.QUARTERLY).layout();
        try (RecordFile records = RecordFile.open(file, scenario.fingerprint(), layout)) {
            var plan = new EnsemblePlan(
                    scenario,
                    replications,
                    threads,
                    FailurePolicy.STOP,
                    CheckLevel.QUARTERLY,
                    EnsemblePlan.USUAL_LIMIT);
            var executor = new EnsembleExecutor(
                    plan, () -> new SimulationRun(scenario, CheckLevel.QUARTERLY), records, FailureLog.open(failures));
            long start = System.nanoTime();
            executor.run(Progress.SILENT);
            return (System.nanoTime() - start) / 1e9;
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(failures);
            Files.deleteIfExists(folder);
        }
    }

    /**
     * Nanoseconds by phase for each row and quarter, base year first, of the replication that was fastest in each; in the
     * last place the mean number of rows.
     */
    static double[] phases(Scenario scenario, int warmUp, int sample) {
        BareModel model = new BareModel(scenario);
        long[] nanos = new long[model.phases().size() + 1];
        double[] cost = new double[nanos.length + 1];
        Arrays.fill(cost, 0, nanos.length, Double.POSITIVE_INFINITY);
        for (int i = 0; i < warmUp + sample; i++) {
            Arrays.fill(nanos, 0);
            model.run(i, nanos);
            double steps = (double) model.rows() * model.quarters();
            for (int phase = 0; phase < nanos.length && i >= warmUp; phase++) {
                cost[phase] = Math.min(cost[phase], nanos[phase] / steps);
            }
            cost[nanos.length] += i >= warmUp ? model.rows() / (double) sample : 0;
        }
        return cost;
    }
}
