package org.clustercast.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.ensemble.analysis.DemographyCalibration;
import org.clustercast.ensemble.analysis.ReferencePath;
import org.clustercast.ensemble.run.EnsembleExecutor;
import org.clustercast.ensemble.table.ResultTables;
import org.clustercast.experiment.AnnualOutput;
import org.clustercast.experiment.Progress;
import org.clustercast.experiment.Trials;
import org.clustercast.model.SmallWorld;
import org.clustercast.parameter.Prior;
import org.clustercast.parameter.Scale;
import org.clustercast.result.FailureLog;
import org.clustercast.result.RecordFile;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is drawn from a few lots beside a run agrees with it. */
class SideAnalysesTest {

    private static final Prior HALF_LIFE = Prior.of(1, 2, 4, Scale.LOG);

    @TempDir
    Path folder;

    private static Scenario scenario() {
        return SmallWorld.quiet()
                .switches(new Switches(true, false, false, false, true, false, false, false))
                .with("environment.clusterGrowth", 0.28)
                .uncertain("environment.growthHalfLife", HALF_LIFE)
                .scenario();
    }

    /**
     * The few replications are corrected by what the run is of its first ones: of the run's own scenario comes the run's
     * own path, although only a quarter of its replications are simulated.
     */
    @Test
    void theReferenceOfTheSameScenarioIsTheRunItself() throws IOException {
        Scenario scenario = scenario();
        RunDirectory run = RunDirectory.at(folder);
        try (RecordFile records = RecordFile.open(
                run.file(RunDirectory.RECORDS),
                scenario.fingerprint(),
                new SimulationRun(scenario, CheckLevel.QUARTERLY).layout())) {
            new EnsembleExecutor(
                            RunFixture.plan(scenario, 40),
                            () -> new SimulationRun(scenario, CheckLevel.QUARTERLY),
                            records,
                            FailureLog.open(run.file(RunDirectory.FAILURES)))
                    .run(Progress.SILENT);
            ResultTables.write(scenario, records, 0, run);
        }
        Table summary = run.table(RunDirectory.SUMMARY).where("indicator", "output");
        Table path = ReferencePath.of(
                        scenario, Trials.first(10, 2).of(List.of(scenario), AnnualOutput.of(scenario)), run)
                .orElseThrow();
        assertThat(path.rows())
                .isEqualTo(scenario.clusters().size()
                        * (1 + scenario.span().years().size()));
        double base = scenario.clusters().get(0).base().outputYi();
        for (int row = 0; row < path.rows(); row++) {
            String year = path.text(row, "year");
            Table own = summary.where("cluster", path.text(row, "cluster")).where("period", year);
            for (String column : new String[] {"p10", "p50", "p90"}) {
                double expected =
                        year.equals(Integer.toString(scenario.span().baseYear())) ? base : own.number(0, column);
                assertThat(path.number(row, column)).isCloseTo(expected, within(1e-9 * expected));
            }
        }
        Table spread = path.where("year", "2030");
        assertThat(spread.number(0, "p90")).isGreaterThan(spread.number(0, "p10"));
    }

    /** Growth and shocks alone contribute nothing; firms that enter contribute what their output adds. */
    @Test
    void demographyContributesWhatItAdds() {
        Scenario bare = SmallWorld.quiet()
                .switches(new Switches(false, false, false, false, false, false, false, false))
                .scenario();
        Table nothing = DemographyCalibration.of(bare, Trials.first(3, 1));
        assertThat(nothing.rows()).isEqualTo(bare.clusters().size());
        assertThat(nothing.number(0, "contribution")).isZero();
        assertThat(nothing.number(0, "all_years")).isZero();
        assertThat(nothing.number(0, "stated"))
                .isEqualTo(bare.parameters()
                        .parameter("entry.ordinaryNetContribution." + SmallWorld.CHIPS)
                        .value());
    }
}
