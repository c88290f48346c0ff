package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.clustercast.app.terminal.Product;
import org.clustercast.ensemble.analysis.ReferencePath;
import org.clustercast.experiment.AnnualOutput;
import org.clustercast.experiment.Trials;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dashed line of the baseline differs from a run by the scenario, not by the luck of a few replications. */
class ReferenceEndToEndTest {

    private static final int REPLICATIONS = 60;
    private static final int FEW = 20;

    @TempDir
    private Path folder;

    @Test
    void theReferenceOfTheOrdinaryWorldIsTheRunItself() throws IOException {
        Path out = folder.resolve("ordinary");
        Cli.succeed("run", "baseline", "--replications", REPLICATIONS, "--out", out);
        Scenario ordinary = Product.open().scenario("baseline");
        RunDirectory run = RunDirectory.at(out);
        Table reference = ReferencePath.of(
                        ordinary, Trials.first(FEW, 2).of(List.of(ordinary), AnnualOutput.of(ordinary)), run)
                .orElseThrow()
                .where("cluster", "connected-vehicles");
        Table own = run.table(RunDirectory.SUMMARY)
                .where("cluster", "connected-vehicles")
                .where("indicator", "output");
        for (int row = 1; row < reference.rows(); row++) {
            Table year = own.where("period", reference.text(row, "year"));
            for (String quantile : new String[] {"p10", "p50", "p90"}) {
                assertThat(reference.number(row, quantile))
                        .as("%s of %s", quantile, reference.text(row, "year"))
                        .isCloseTo(year.number(0, quantile), within(1e-9));
            }
        }
        assertThat(reference.rows()).isEqualTo(8);
    }
}
