package org.clustercast.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.clustercast.engine.ReplicationModel;
import org.clustercast.ensemble.run.EnsembleExecutor;
import org.clustercast.ensemble.run.EnsemblePlan;
import org.clustercast.ensemble.table.TargetsTable;
import org.clustercast.experiment.Progress;
import org.clustercast.policy.Target;
import org.clustercast.result.FailureLog;
import org.clustercast.result.RecordFile;
import org.clustercast.result.RecordLayout;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both measures of a target against first-passage probabilities of a lognormal walk. */
class ClosedFormTest {

    private static final int REPLICATIONS = 40_000;
    private static final double DRIFT = 0.20;
    private static final double VOLATILITY = 0.15;

    /** Analytic: 150 to at least 1000 in seven years at the date. */
    private static final double AT_DATE = 0.1051711752;

    /** Analytic: the same at any of the seven year ends; under continuous watch it would be .1267793318. */
    private static final double EVER_BY_DATE = 0.10587;

    @TempDir
    Path folder;

    @Test
    void probabilitiesOfBothMeasuresLieWithinFourStandardErrors() throws IOException {
        Scenario scenario = SmallWorld.scenario("walk", "w", List.of(new Target("semiconductors", 2030, 1000, "")));
        RecordLayout layout = SmallWorld.layout(List.of());
        try (RecordFile records = RecordFile.open(folder.resolve("records.bin"), "w", layout)) {
            EnsemblePlan plan = RunFixture.plan(scenario, REPLICATIONS);
            new EnsembleExecutor(plan, () -> walk(layout), records, FailureLog.open(folder.resolve("failures.csv")))
                    .run(Progress.SILENT);
            Table targets = TargetsTable.of(scenario, records, 0);
            double standardError = Math.sqrt(AT_DATE * (1 - AT_DATE) / REPLICATIONS);
            assertThat(targets.number(0, "probability")).isCloseTo(AT_DATE, within(4 * standardError));
            assertThat(targets.number(1, "probability"))
                    .isCloseTo(EVER_BY_DATE, within(4 * standardError))
                    .isGreaterThan(targets.number(0, "probability"));
        }
    }

    private static ReplicationModel walk(RecordLayout layout) {
        return (replication, record) -> {
            SplittableRandom luck = new SplittableRandom(replication);
            double log = Math.log(150);
            for (int year = 0; year < layout.years(); year++) {
                log += DRIFT + VOLATILITY * luck.nextGaussian();
                record.doubles()[layout.outputPosition(year, 1)] = Math.exp(log);
            }
        };
    }
}
