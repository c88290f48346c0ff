package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code compare} in the real world. */
class CompareEndToEndTest {

    @TempDir
    Path folder;

    private static Table comparison(Path place) throws IOException {
        return RunDirectory.at(place).table(RunDirectory.COMPARISON);
    }

    @Test
    void aScenarioComparedWithItselfDiffersByExactlyNothing() throws IOException {
        Cli.Outcome outcome = Cli.succeed("compare", "baseline", "baseline", "--replications", 5, "--out", folder);
        Table rows = comparison(folder);
        assertThat(rows.rows()).isGreaterThan(30);
        for (int row = 0; row < rows.rows(); row++) {
            for (String column : List.of("difference", "ci_low", "ci_high")) {
                assertThat(rows.number(row, column)).isEqualTo(0.0);
            }
            assertThat(rows.number(row, "base_value")).isEqualTo(rows.number(row, "other_value"));
            assertThat(rows.text(row, "real")).isEqualTo("false");
            assertThat(rows.text(row, "note")).isEqualTo("same scenario");
        }
        assertThat(outcome.out()).contains("同一情景").doesNotContain("-0");
    }

    @Test
    void twoScenariosAreComparedUnderTheSameLuckAndSaidToDifferOnlyWhereTheyDo() throws IOException {
        Cli.Outcome outcome = Cli.succeed(
                "compare", "plan-2024", "chips-first", "--replications", 30, "--out", folder, "--lang", "en");
        Table rows = comparison(folder);
        assertThat(rows.where("measure", "probability").rows()).isEqualTo(14);
        assertThat(rows.where("measure", "output").rows()).isEqualTo(24);
        for (int row = 0; row < rows.rows(); row++) {
            assertThat(rows.text(row, "base")).isEqualTo("plan-2024");
            assertThat(rows.text(row, "other")).isEqualTo("chips-first");
            assertThat(rows.text(row, "real")).isIn("true", "false");
            assertThat(rows.text(row, "note")).isEmpty();
            double difference = rows.number(row, "difference");
            assertThat(difference)
                    .isCloseTo(rows.number(row, "other_value") - rows.number(row, "base_value"), within(1e-9));
            assertThat(difference).isBetween(rows.number(row, "ci_low") - 1e-12, rows.number(row, "ci_high") + 1e-12);
        }
        Table chips = rows.where("cluster", "semiconductors")
                .where("measure", "output")
                .where("year", "2030");
        assertThat(chips.number(0, "difference"))
                .as("more for chips is more chips")
                .isPositive();
        assertThat(chips.text(0, "real")).isEqualTo("true");
        assertThat(rows.where("real", "false").rows()).isPositive();
        assertThat(outcome.out()).contains("cannot be told from zero").contains("compared with", "all 38 rows");
        assertThat(folder.resolve("comparison.html")).isNotEmptyFile();
        Files.delete(folder.resolve("comparison.html"));
        Cli.lose("compare", "plan-2024", "chips-first", "--replications", 30, "--out", folder);
        assertThat(folder.resolve("comparison.html")).isNotEmptyFile();
        try (var runs = Files.list(folder)) {
            assertThat(runs.filter(Files::isDirectory).map(p -> p.getFileName().toString()))
                    .filteredOn(name -> name.startsWith("plan-2024-") || name.startsWith("chips-first-"))
                    .hasSize(2);
        }
    }

    @Test
    void differentLuckIsNotCompared() throws IOException {
        Path other = folder.resolve("other.yaml");
        Files.writeString(other, "format: 2\nlabel: other luck\nextends: baseline\nseed: 9\n");
        Cli.Outcome outcome = Cli.run("compare", "baseline", other, "--replications", 3, "--out", folder);
        assertThat(outcome.code()).isEqualTo(64);
        assertThat(outcome.err()).contains("--seed");
    }

    @Test
    void differentScenariosOfOneNameAreNotCompared() throws IOException {
        Path one = folder.resolve("one/trial.yaml");
        Path two = folder.resolve("two/trial.yaml");
        Files.createDirectories(one.getParent());
        Files.createDirectories(two.getParent());
        Files.writeString(one, "format: 2\nlabel: one\nextends: baseline\n");
        Files.writeString(two, "format: 2\nlabel: two\nextends: plan-2024\n");
        Path out = folder.resolve("out");
        Cli.Outcome outcome = Cli.run("compare", one, two, "--replications", 3, "--out", out);
        assertThat(outcome.code()).isEqualTo(64);
        assertThat(outcome.err()).contains("trial").containsPattern("\\p{IsHan}{4}");
        assertThat(out).doesNotExist();
    }
}
