package org.clustercast.bench;

import java.util.concurrent.TimeUnit;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.Scenario;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One replication of the plan: as it is run, and as the bare loop of its phases. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ModelBenchmark {

    private SimulationRun run;
    private ReplicationRecord record;
    private BareModel bare;
    private int replication;

    /** Loads the scenario. */
    @Setup
    public void load() {
        Scenario scenario = Scenarios.load("plan-2024");
        run = new SimulationRun(scenario, CheckLevel.QUARTERLY);
        record = new ReplicationRecord(run.layout());
        bare = new BareModel(scenario);
    }

    /** With schedule, books closed every quarter, and recording. */
    @Benchmark
    public ReplicationRecord model() {
        run.run(replication++, record);
        return record;
    }

    /** Nothing but the phases. */
    @Benchmark
    public int bareLoop() {
        bare.run(replication++);
        return bare.rows();
    }
}
