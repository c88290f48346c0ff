package org.clustercast.ensemble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.ReplicationModel;
import org.clustercast.ensemble.run.EnsembleExecutor;
import org.clustercast.ensemble.run.EnsemblePlan;
import org.clustercast.ensemble.run.EnsembleResult;
import org.clustercast.ensemble.table.ResultTables;
import org.clustercast.experiment.FailurePolicy;
import org.clustercast.experiment.Progress;
import org.clustercast.result.FailureLog;
import org.clustercast.result.RecordFile;
import org.clustercast.result.RecordLayout;
import org.clustercast.result.RunDirectory;
import org.clustercast.scenario.Scenario;

/** Runs the small world into a directory. */
public final class RunFixture {

    public final Scenario scenario;
    public final RecordLayout layout = SmallWorld.layout();
    public final RunDirectory run;
    public int threads = 1;
    public FailurePolicy onFailure = FailurePolicy.STOP;
    public Supplier<ReplicationModel> models = () -> SmallWorld.model(layout, 0.3);
    public Duration limit = EnsemblePlan.USUAL_LIMIT;
    public Progress progress = Progress.SILENT;

    public RunFixture(Path folder) throws IOException {
        this(folder, SmallWorld.scenario());
    }

    public RunFixture(Path folder, Scenario scenario) throws IOException {
        this.scenario = scenario;
        run = RunDirectory.at(Files.createDirectories(folder));
    }

    public RecordFile open() throws IOException {
        return RecordFile.open(run.file(RunDirectory.RECORDS), scenario.fingerprint(), layout);
    }

    /** Simulates what is missing and makes the tables. */
    public EnsembleResult simulate(int replications) throws IOException {
        try (RecordFile records = open()) {
            EnsembleResult result = executor(records, replications).run(progress);
            ResultTables.write(scenario, records, result.failed(), run);
            return result;
        }
    }

    public EnsembleExecutor executor(RecordFile records, int replications) throws IOException {
        EnsemblePlan plan = new EnsemblePlan(scenario, replications, threads, onFailure, CheckLevel.QUARTERLY, limit);
        return new EnsembleExecutor(plan, models, records, FailureLog.open(run.file(RunDirectory.FAILURES)));
    }

    public static EnsemblePlan plan(Scenario scenario, int replications) {
        return new EnsemblePlan(
                scenario, replications, 2, FailurePolicy.STOP, CheckLevel.QUARTERLY, EnsemblePlan.USUAL_LIMIT);
    }
}
