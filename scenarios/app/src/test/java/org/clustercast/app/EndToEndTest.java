package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clustercast.reports.text.Numbers;
import org.clustercast.reports.text.OutlookLight;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole commands in the real world, with few replications: what stands in a run directory, and that it is the same again. */
class EndToEndTest {

    private static final int REPLICATIONS = 20;

    /** Tables that depend on the scenario, the seed and the number of replications only. */
    private static final List<String> TABLES = List.of(
            "targets",
            "summary",
            "outcomes",
            "bottlenecks",
            "ledger",
            "absorption",
            "projects",
            "parameters",
            "levers",
            "grades",
            "outside_view",
            "reference");

    /** Output of 2023 by cluster as the documents have it, 亿元. */
    private static final Map<String, Double> BASE_YEAR = new TreeMap<>(Map.of(
            "connected-vehicles", 3121.0,
            "semiconductors", 150.0,
            "medical-devices", 100.0,
            "biomedicine", 147.0,
            "new-energy", 543.0,
            "smart-terminals", 350.0,
            "district", 5051.4));

    @TempDir
    static Path folder;

    private static Path plan;
    private static Cli.Outcome typed;

    @BeforeAll
    static void runThePlan() {
        plan = folder.resolve("plan");
        typed = run("plan-2024", plan, REPLICATIONS, "--threads", 2);
    }

    private static Cli.Outcome run(String scenario, Path out, int replications, Object... more) {
        return Cli.succeed(
                Stream.concat(Stream.of("run", scenario, "--replications", replications, "--out", out), Stream.of(more))
                        .toArray());
    }

    private static void assertSameTables(Path other) throws IOException {
        for (String table : TABLES) {
            assertThat(other.resolve(table + ".csv")).as(table).hasSameBinaryContentAs(plan.resolve(table + ".csv"));
        }
    }

    private static Table table(Path run, String name) throws IOException {
        return RunDirectory.at(run).table(name);
    }

    @Test
    void everyFileOfTheContractIsThereAndNotEmpty() throws IOException {
        for (String table : TABLES) {
            Path file = plan.resolve(table + ".csv");
            assertThat(Files.readString(file)).as(table).startsWith("\uFEFF");
            assertThat(table(plan, table).rows()).as(table).isPositive();
        }
        assertThat(Files.readString(plan.resolve("scenario.yaml"))).contains("semiconductors", "enterprise-grants");
        JsonNode manifest =
                new JsonMapper().readTree(plan.resolve("manifest.json").toFile());
        assertThat(manifest.get("replicationsDone").asInt()).isEqualTo(REPLICATIONS);
        assertThat(manifest.get("fingerprint").asText()).matches("[0-9a-f]{64}");
        assertThat(Files.size(plan.resolve("records.bin"))).isPositive();
        assertThat(Files.size(plan.resolve("report.html"))).isBetween(10_000L, 15L << 20);
        try (Stream<Path> charts = Files.list(plan.resolve("charts"))) {
            List<String> names =
                    charts.map(p -> p.getFileName().toString()).sorted().toList();
            List<String> pictures =
                    names.stream().filter(n -> n.endsWith(".png")).toList();
            assertThat(pictures).hasSizeGreaterThan(5);
            for (String picture : pictures) {
                String stem = picture.substring(0, picture.length() - ".png".length());
                assertThat(names).contains(stem + ".svg", stem + ".csv");
                assertThat(Files.size(plan.resolve("charts").resolve(picture))).isPositive();
            }
        }
        try (Stream<Path> all = Files.list(plan)) {
            assertThat(all.map(p -> p.getFileName().toString())).noneMatch(n -> n.contains(".tmp"));
        }
    }

    @Test
    void theTwelveTargetsHaveTwoMeasuresAndTheirJointRows() throws IOException {
        Table targets = table(plan, "targets");
        for (String measure : List.of("calendar-year", "reached-by")) {
            Table rows = targets.where("measure", measure);
            List<String> named = Stream.iterate(0, i -> i < rows.rows(), i -> i + 1)
                    .filter(i -> !rows.text(i, "cluster").equals("six"))
                    .map(i -> rows.text(i, "cluster") + " " + rows.text(i, "year") + " " + rows.text(i, "target"))
                    .toList();
            assertThat(named)
                    .containsExactlyInAnyOrder(
                            "connected-vehicles 2025 4000",
                            "connected-vehicles 2030 6000",
                            "semiconductors 2025 300",
                            "semiconductors 2030 1000",
                            "medical-devices 2025 130",
                            "medical-devices 2030 300",
                            "biomedicine 2025 200",
                            "biomedicine 2030 500",
                            "new-energy 2025 700",
                            "new-energy 2030 1500",
                            "smart-terminals 2025 500",
                            "smart-terminals 2030 1000");
        }
        Table joint = targets.where("cluster", "six");
        for (String year : List.of("2025", "2030")) {
            Table ofYear = joint.where("year", year);
            assertThat(ofYear.where("measure", "calendar-year").rows()).isEqualTo(1);
            double hits = 0;
            for (int k = 0; k <= 6; k++) {
                hits += ofYear.where("measure", "number-hit-" + k).number(0, "hits");
            }
            assertThat(hits).as("replications by number of targets hit").isEqualTo(REPLICATIONS);
        }
        assertThat(typed.out()).contains("2030");
    }

    @Test
    void everyStageTellsItsProgressWithTheCountThatIsMade() {
        assumeThat(System.console()).as("a terminal has bars").isNull();
        for (String stage : List.of("[1/6]", "[2/6]", "[3/6]", "[4/6]", "[6/6]")) {
            List<String> lines =
                    typed.err().lines().filter(line -> line.startsWith(stage)).toList();
            assertThat(lines).as(stage).hasSizeGreaterThan(2);
            assertThat(lines.get(0)).contains("：0 / ");
            String last = lines.get(lines.size() - 1);
            assertThat(last).containsPattern("：(\\d+) / \\1，");
        }
        assertThat(typed.err())
                .contains("[3/6] 模拟常态情景作对照（plan-2024）：" + REPLICATIONS + " / " + REPLICATIONS)
                .contains("：" + 9 * REPLICATIONS + " / " + 9 * REPLICATIONS)
                .doesNotContain("约剩 0 秒", "400");
    }

    @Test
    void theSameProbabilityStandsOnTheConsoleAndOnThePage() throws IOException {
        String page = Files.readString(plan.resolve("report.html"));
        Table targets = table(plan, "targets").where("measure", "calendar-year");
        List<String> lines =
                typed.out().lines().filter(line -> line.startsWith("  ")).toList();
        assertThat(lines).hasSize(targets.rows());
        for (int row = 0; row < targets.rows(); row++) {
            double p = targets.number(row, "probability");
            String interval = Numbers.interval(targets.number(row, "ci_low"), targets.number(row, "ci_high"));
            assertThat(lines.get(row)).contains("：" + Numbers.probability(p) + "（" + interval + "）");
            if (!targets.text(row, "cluster").equals("six")) {
                String light = OutlookLight.of(p).css();
                String number =
                        Numbers.probabilityNumber(p).replace("<", "&lt;").replace(">", "&gt;");
                assertThat(page).containsPattern("light " + light + "\"[^>]*>[^\\n]{0,120}?" + number);
                assertThat(page).contains("<td class=\"number\">" + interval + "</td>");
            }
        }
    }

    @Test
    void theBaseYearIsWhatIsRecorded() throws IOException {
        Table summary = table(plan, "summary").where("period", "2023").where("indicator", "output");
        Table outcomes = table(plan, "outcomes").where("year", "2023");
        BASE_YEAR.forEach((cluster, output) -> {
            Table row = summary.where("cluster", cluster);
            for (String statistic : List.of("mean", "p05", "p50", "p95")) {
                assertThat(row.number(0, statistic)).as(cluster).isEqualTo(output);
            }
            Table each = outcomes.where("cluster", cluster);
            assertThat(each.rows()).isEqualTo(REPLICATIONS);
            for (int r = 0; r < each.rows(); r++) {
                assertThat(each.number(r, "output")).as(cluster).isEqualTo(output);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100_000})
    void tablesAreTheSameByteForByteForAnyNumberOfThreads(int threads) throws IOException {
        Path again = folder.resolve("threads-" + threads);
        Cli.Outcome outcome = run("plan-2024", again, REPLICATIONS, "--threads", threads);
        assertSameTables(again);
        int used = Math.min(REPLICATIONS, Runtime.getRuntime().availableProcessors());
        if (threads > used) {
            assertThat(outcome.err()).contains("--threads " + threads + " 减为 " + used);
        } else {
            assertThat(outcome.err()).doesNotContain("--threads");
        }
    }

    @Test
    void anotherSeedIsOtherLuck() throws IOException {
        Path other = folder.resolve("seed");
        run("plan-2024", other, 3, "--seed", 7);
        Path same = folder.resolve("seed-again");
        run("plan-2024", same, 3, "--seed", 7);
        double here = table(other, "outcomes").where("year", "2030").number(0, "output");
        assertThat(here).isEqualTo(table(same, "outcomes").where("year", "2030").number(0, "output"));
        assertThat(here)
                .isNotEqualTo(table(plan, "outcomes").where("year", "2030").number(0, "output"));
    }

    @Test
    void aFinishedRunIsNotSimulatedAgainAndLostFilesAreMadeAgain() throws IOException {
        Path again = copy(plan, folder.resolve("finished"));
        Path records = again.resolve("records.bin");
        Files.setLastModifiedTime(records, FileTime.fromMillis(1_000_000_000_000L));
        Files.delete(again.resolve("summary.csv"));
        Files.delete(again.resolve("report.html"));
        Cli.Outcome outcome = run("plan-2024", again, REPLICATIONS, "--json");
        assertThat(records).hasSameBinaryContentAs(plan.resolve("records.bin"));
        assertThat(Files.getLastModifiedTime(records)).isEqualTo(FileTime.fromMillis(1_000_000_000_000L));
        assertThat(outcome.err()).doesNotContain("/ " + REPLICATIONS);
        assertSameTables(again);
        assertThat(again.resolve("report.html")).isNotEmptyFile();
        JsonNode summary = new JsonMapper().readTree(outcome.out());
        assertThat(summary.get("targets")).hasSize(14);
        assertThat(summary.get("replications").asInt()).isEqualTo(REPLICATIONS);
    }

    @Test
    void askingForMoreReplicationsGivesWhatAFreshRunGives() throws IOException {
        Path grown = folder.resolve("grown");
        run("plan-2024", grown, 7);
        assertThat(table(grown, "targets").number(0, "replications")).isEqualTo(7);
        run("plan-2024", grown, REPLICATIONS);
        assertSameTables(grown);
        assertThat(grown.resolve("records.bin")).exists();
    }

    @Test
    void askingForFewerReplicationsThanAreThereKeepsThemAllAndSaysSo() throws IOException {
        Path shrunk = copy(plan, folder.resolve("shrunk"));
        // its results cannot be printed: what goes to files is written all the same
        Cli.Outcome outcome = Cli.lose("run", "plan-2024", "--replications", 5, "--out", shrunk, "--json");
        assertSameTables(shrunk);
        assertThat(outcome.err()).contains("已有 20 次模拟", "多于这次要求的 5 次", "--out");
        assertThat(Files.readString(shrunk.resolve("report.html"))).contains("5 / 20 / 0（目录里原有的模拟多于这次要求的5次");
        assertThat(Files.readString(shrunk.resolve("manifest.json"))).contains("\"replicationsAsked\" : 5");
    }

    @Test
    void anotherScenarioDoesNotOverwriteARunUnlessForced() throws IOException {
        Path taken = folder.resolve("taken");
        copy(plan, taken);
        Object[] words = {"run", "chips-first", "--replications", 3, "--out", taken};
        Cli.Outcome refused = Cli.run(words);
        assertThat(refused.code()).isEqualTo(73);
        String fingerprint = new JsonMapper()
                .readTree(plan.resolve("manifest.json").toFile())
                .get("fingerprint")
                .asText();
        assertThat(refused.err())
                .contains(taken.toString(), fingerprint, "--force")
                .doesNotContain("\tat ");
        assertThat(taken.resolve("outcomes.csv")).hasSameBinaryContentAs(plan.resolve("outcomes.csv"));
        Cli.succeed(Stream.concat(Stream.of(words), Stream.of("--force")).toArray());
        assertThat(table(taken, "targets").number(0, "replications")).isEqualTo(3);
        assertThat(folder.resolve("taken.old-1/outcomes.csv")).hasSameBinaryContentAs(plan.resolve("outcomes.csv"));
    }

    @Test
    void aReportIsRedrawnInAnotherLanguageFromTablesAlone() throws IOException {
        // under the same name: charts say which run they are of
        Path redrawn = copy(plan, folder.resolve("elsewhere").resolve(plan.getFileName()));
        Files.delete(redrawn.resolve("records.bin"));
        String chinese = Files.readString(redrawn.resolve("report.html"));
        Cli.Outcome outcome = Cli.succeed("report", redrawn, "--lang", "en");
        String english = Files.readString(redrawn.resolve("report.html"));
        assertThat(outcome.out()).startsWith("Report:");
        assertThat(chinese).contains("半导体", "达标");
        assertThat(english).contains("Semiconductors").doesNotContain("达标");
        assertThat(redrawn.resolve("records.bin")).doesNotExist();
        for (String table : TABLES) {
            assertThat(redrawn.resolve(table + ".csv")).hasSameBinaryContentAs(plan.resolve(table + ".csv"));
        }
        Cli.lose("report", redrawn, "--lang", "zh");
        boolean isSame = Files.readString(redrawn.resolve("report.html")).equals(chinese);
        assertThat(isSame).as("the report in the first language again").isTrue();
    }

    @Test
    void growthAloneCompoundsAtTheRatesOfTheParameters() throws IOException {
        Path growth = folder.resolve("growth");
        run(
                "baseline",
                growth,
                2,
                "--set",
                "switches.noise=false",
                "--set",
                "switches.policy=false",
                "--set",
                "switches.entry=false",
                "--set",
                "switches.exit=false",
                "--set",
                "switches.fading=false",
                "--set",
                "switches.capacityLimit=false",
                "--set",
                "uncertainty=false");
        Table outcomes = table(growth, "outcomes").where("replication", "1");
        Table parameters = table(growth, "parameters");
        for (String cluster : Cli.loader().district().clusterIds()) {
            Table path = outcomes.where("cluster", cluster);
            double rate = parameters
                    .where("id", "environment.clusterGrowth." + cluster)
                    .number(0, "value");
            double expected = path.number(0, "output");
            assertThat(path.rows()).isEqualTo(8);
            for (int n = 1; n < path.rows(); n++) {
                expected *= 1 + rate;
                assertThat(path.number(n, "output") / expected)
                        .as("%s after %d years", cluster, n)
                        .isCloseTo(1, within(1e-9));
            }
        }
    }

    /** A copy of a run, as somebody may move it. */
    private static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return to;
    }
}
