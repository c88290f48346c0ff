package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is large enough says where the spread of its outputs comes from, and a later smaller word takes nothing back. */
class SpreadEndToEndTest {

    private static final int REPLICATIONS = 512;

    @TempDir
    private Path folder;

    @Test
    void theSpreadIsToldByClusterAndYear() throws Exception {
        Path run = folder.resolve("run");
        Cli.Outcome outcome = Cli.succeed("run", "baseline", "--replications", REPLICATIONS, "--out", run);
        assertThat(outcome.out())
                .contains("全年产值的不确定性来自参数还是运气", "8组参数×8组运气", "±")
                .doesNotContain("TextTable");
        Table table = RunDirectory.at(run).table(RunDirectory.VARIANCE);
        assertThat(table.rows()).isEqualTo(10 * 7);
        for (int row = 0; row < table.rows(); row++) {
            assertThat(table.number(row, "parameters") + table.number(row, "luck") + table.number(row, "both"))
                    .isBetween(1 - 1e-9, 1 + 1e-9);
        }
        assertThat(outcome.err()).contains("[5/6] ", "64 / 64");
        assertThat(Files.readString(run.resolve("report.html"))).contains("产值的不确定性来自哪里");
        Cli.Outcome small = Cli.succeed("run", "baseline", "--replications", 8, "--out", folder.resolve("small"));
        assertThat(small.out()).doesNotContain("全年产值的不确定性");
        assertThat(folder.resolve("small/variance.csv")).doesNotExist();
    }
}
