package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clustercast.app.terminal.BuildFingerprint;
import org.clustercast.loader.document.ManifestFile;
import org.clustercast.loader.document.Session;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people are told when something is wrong, and the exit code that programs are told. */
class FaultsEndToEndTest {

    private static final String SEVERAL_MISTAKES = """
            format: 2
            extends: plan-2024
            replications: many
            levers:
              enterprise-grant:
                total: { 2025: 10 }
              industry-funds:
                shares: { semiconductor: 0.5 }
            targets:
              - { cluster: cell-gene, year: 2030, output: -5, clause: x }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void chineseIsTheDefault() {
        assumeThat(System.getenv("CLUSTERCAST_LANG")).isNull();
    }

    private Path badFile() throws IOException {
        Path file = folder.resolve("bad.yaml");
        Files.writeString(file, SEVERAL_MISTAKES);
        return file;
    }

    private static void assertNoTrace(Cli.Outcome outcome) {
        assertThat(outcome.err()).doesNotContain("\tat ", "Exception");
    }

    @Test
    void allMistakesOfAFileAreToldAtOnceInChineseWithTheirLines() throws IOException {
        Path file = badFile();
        for (String command : new String[] {"run", "validate"}) {
            Cli.Outcome outcome = Cli.run(command, file);
            assertThat(outcome.code()).isEqualTo(65);
            assertNoTrace(outcome);
            assertThat(outcome.err())
                    .contains("bad.yaml")
                    .contains("3:", "5:", "8:", "10:")
                    .contains("enterprise-grants", "semiconductors")
                    .containsPattern("\\p{IsHan}{4}");
        }
    }

    @Test
    void theSameMistakesAreToldInEnglishOnRequest() throws IOException {
        Cli.Outcome outcome = Cli.run("run", badFile(), "--lang", "en");
        assertThat(outcome.code()).isEqualTo(65);
        assertNoTrace(outcome);
        assertThat(outcome.err())
                .contains("3:", "5:", "8:", "10:")
                .contains("enterprise-grants", "semiconductors")
                .doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void aWrongSetIsRefusedLikeAWrongLine() {
        Cli.Outcome outcome = Cli.run("run", "baseline", "--set", "switches.nose=false", "--out", folder);
        assertThat(outcome.code()).isEqualTo(65);
        assertThat(outcome.err()).contains("noise");
        assertNoTrace(outcome);
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        Cli.Outcome outcome = Cli.run("run", "baseline", "--replicatons", 5);
        assertThat(outcome.code()).isEqualTo(64);
        assertThat(outcome.err()).contains("--replicatons", "--replications");
        assertNoTrace(outcome);
    }

    @Test
    void numbersOutOfRangeAreWrongUsage() {
        assertThat(Cli.run("run", "baseline", "--replications", 0, "--out", folder)
                        .code())
                .isEqualTo(64);
        assertThat(Cli.run("run", "baseline", "--threads", 0, "--replications", 1, "--out", folder.resolve("t"))
                        .code())
                .isEqualTo(64);
        assertThat(Cli.run("run", "baseline", "--replications", "x").code()).isEqualTo(64);
        assertThat(Cli.run("no-such-command").code()).isEqualTo(64);
    }

    @Test
    void aRunOfAnotherBuildIsUsedButNamed() throws IOException {
        Path run = folder.resolve("built");
        Cli.succeed("run", "baseline", "--replications", 2, "--out", run, "--quiet");
        Path manifest = run.resolve("manifest.json");
        String text = Files.readString(manifest);
        String build = BuildFingerprint.compute();
        assertThat(text).contains(build);
        assertThat(Cli.succeed("--version").out()).contains(build);
        Files.writeString(manifest, text.replace(build, "000000000000"));
        Cli.Outcome again = Cli.succeed("run", "baseline", "--replications", 2, "--out", run, "--quiet");
        assertThat(again.err()).contains("000000000000", build);
        ManifestFile noted = ManifestFile.read(manifest);
        assertThat(noted.facts()).as("of who simulated").containsEntry("build", "000000000000");
        assertThat(noted.facts().get("simulationSeconds")).isNotEqualTo("0.000");
        assertThat(noted.sessions().builderOf(1)).contains("000000000000");
        assertThat(noted.sessions().hasMade(build, Session.REPORT)).isTrue();
        Cli.Outcome more = Cli.succeed("run", "baseline", "--replications", 3, "--out", run, "--quiet");
        assertThat(more.err()).as("two of three are still of another build").contains("000000000000", build);
        noted = ManifestFile.read(manifest);
        assertThat(noted.sessions().builderOf(1)).contains("000000000000");
        assertThat(noted.sessions().builderOf(2)).contains(build);
    }

    @Test
    void aMissingFileCannotBeRead() {
        for (Object[] words : new Object[][] {
            {"run", folder.resolve("missing.yaml")},
            {"validate", folder.resolve("missing.yaml")},
            {"report", folder.resolve("no-run")}
        }) {
            Cli.Outcome outcome = Cli.run(words);
            assertThat(outcome.code()).as(words[0].toString()).isEqualTo(66);
            assertThat(outcome.err()).contains(words[1].toString());
            assertNoTrace(outcome);
        }
    }

    @Test
    void aMisspeltScenarioIsNamedWithTheNearest() {
        Cli.Outcome outcome = Cli.run("run", "plan-2042", "--out", folder);
        assertThat(outcome.code()).isEqualTo(66);
        assertThat(outcome.err()).contains("plan-2042", "plan-2024");
        assertNoTrace(outcome);
    }

    @Test
    void helpAndVersionWorkForEveryCommand() {
        assertThat(Cli.succeed("--version").out()).contains("clustercast");
        for (String command : new String[] {"run", "compare", "report", "list", "validate", "calibrate"}) {
            assertThat(Cli.succeed(command, "--help").out()).contains(command, "--lang");
        }
    }

    @Test
    void everyScenarioOfTheLibraryIsListedAndValid() {
        String list = Cli.succeed("list").out();
        assertThat(list).contains("baseline", "plan-2024", "chips-first", "space-first", "talent-first", "fab-1000");
        for (String name : Cli.loader().names()) {
            assertThat(Cli.succeed("validate", name).out()).contains(name);
        }
    }

    /** Property 10: no probability where nobody set a target, one as soon as somebody does. */
    @Test
    void aProbabilityAppearsOnceAScenarioNamesATarget() throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, """
                格式: 2
                继承: baseline
                名称: 细胞与基因的目标
                目标:
                  - { 集群: cell-gene, 年份: 2030, 产值: 20, 依据条款: 用户提供 }
                """);
        Path out = folder.resolve("out");
        Cli.succeed("run", file, "--replications", 3, "--out", out);
        Table targets = RunDirectory.at(out).table(RunDirectory.TARGETS);
        for (String cluster : new String[] {"low-altitude", "culture-tourism", "other"}) {
            assertThat(targets.where("cluster", cluster).rows()).as(cluster).isZero();
        }
        Table named = targets.where("cluster", "cell-gene");
        assertThat(named.rows()).isEqualTo(2);
        assertThat(named.text(0, "year")).isEqualTo("2030");
        assertThat(named.number(0, "target")).isEqualTo(20);
        assertThat(named.number(0, "probability")).isBetween(0.0, 1.0);
        Path ordinary = folder.resolve("ordinary");
        Cli.succeed("run", "baseline", "--replications", 2, "--out", ordinary);
        assertThat(RunDirectory.at(ordinary)
                        .table(RunDirectory.TARGETS)
                        .where("cluster", "cell-gene")
                        .rows())
                .isZero();
    }
}
