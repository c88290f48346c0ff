package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With {@code --on-failure continue} there is a report of what has finished, side analyses included. */
class FailedReplicationsEndToEndTest {

    private static final int REPLICATIONS = 8;

    @TempDir
    Path folder;

    @Test
    void theFinishedOnesAreReported() throws IOException {
        Path out = folder.resolve("run");
        Path file = Cli.home().resolve("app/src/test/resources/cases/R20-on-failure-continue.yaml");
        Cli.Outcome outcome = Cli.run(
                "run", file, "--replications", REPLICATIONS, "--on-failure", "continue", "--out", out, "--lang", "en");
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.FAILED_REPLICATIONS);
        assertThat(outcome.err()).contains("replications failed, see", "behind outside_view.csv");
        RunDirectory run = RunDirectory.at(out);
        Table targets = run.table(RunDirectory.TARGETS);
        double failed = targets.number(0, "failed");
        assertThat(failed).isBetween(1.0, REPLICATIONS - 1.0);
        assertThat(targets.number(0, "replications")).isEqualTo(REPLICATIONS - failed);
        assertThat(targets.number(0, "p50")).isPositive();
        Table outside = run.table(RunDirectory.OUTSIDE_VIEW);
        for (int row = 0; row < outside.rows(); row++) {
            assertThat(outside.number(row, "replications") + outside.number(row, "failed"))
                    .isEqualTo(REPLICATIONS);
            // whether all failed ones hit or all missed
            assertThat(outside.number(row, "ci_high") - outside.number(row, "ci_low"))
                    .isGreaterThan(failed / REPLICATIONS);
        }
        assertThat(Files.readString(out.resolve(RunDirectory.REPORT)))
                .contains((int) failed + " replications failed", "replications of these cells failed");
    }

    /** Negative control: without the option the first failure ends the run; it is the file's doing and is told so. */
    @Test
    void otherwiseTheFirstFailureEndsTheRun() {
        Path file = Cli.home().resolve("app/src/test/resources/cases/R20-on-failure-continue.yaml");
        Cli.Outcome outcome = Cli.run("run", file, "--replications", REPLICATIONS, "--out", folder.resolve("stopped"));
        assertThat(outcome.code()).isEqualTo(ExitCode.BAD_CONTENT);
        assertThat(outcome.err())
                .contains("抽到", "超出可计算的范围", "--on-failure continue")
                .doesNotContain("程序的错", "Exception");
    }
}
