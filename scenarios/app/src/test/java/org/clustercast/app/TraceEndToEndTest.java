package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.clustercast.app.terminal.TextTable;
import org.clustercast.loader.document.ManifestFile;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code trace} on whole runs with few replications. */
class TraceEndToEndTest {

    private static final String CHIPS = "semiconductors";
    private static final double QUARTERS = 4;

    @TempDir
    static Path folder;

    private static Path plan;

    @BeforeAll
    static void runThePlan() {
        plan = folder.resolve("plan");
        Cli.succeed("run", "plan-2024", "--replications", 3, "--out", plan, "--quiet");
    }

    private static Object[] words(Path run, Object... more) {
        return Stream.concat(Stream.of("trace", run), Stream.of(more)).toArray();
    }

    private static Cli.Outcome refused(int code, Path run, Object... more) {
        Cli.Outcome outcome = Cli.run(words(run, more));
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(code);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).doesNotContain("\tat ");
        return outcome;
    }

    private static JsonNode json(Path run, Object... more) throws IOException {
        return new JsonMapper()
                .readTree(Cli.succeed(words(
                                run,
                                Stream.concat(Stream.of(more), Stream.of("--json"))
                                        .toArray()))
                        .out());
    }

    @Test
    void theFourQuartersOfAYearMakeTheOutputOfTheRun() throws IOException {
        double sum = 0;
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            JsonNode trace = json(plan, "--replication", 2, "--cluster", CHIPS, "--quarter", "2027Q" + quarter);
            for (JsonNode total : trace.get("totals")) {
                sum += total.get("indicator").asText().equals("output")
                        ? total.get("value").asDouble()
                        : 0;
            }
        }
        Table outcomes = RunDirectory.at(plan)
                .table(RunDirectory.OUTCOMES)
                .where("replication", "2")
                .where("year", "2027")
                .where("cluster", CHIPS);
        // indicators are recorded with single precision
        assertThat(sum / outcomes.number(0, "output")).isBetween(1 - 1e-6, 1 + 1e-6);
    }

    @Test
    void theTenLargestStandFirstAndTheFileHoldsThemAll() throws IOException {
        Path csv = folder.resolve("all.csv");
        JsonNode trace = json(plan, "--replication", 0, "--cluster", CHIPS, "--quarter", "2025Q2", "--csv", csv);
        Table all = Table.read(csv);
        assertThat(trace.get("largest")).hasSize(10);
        assertThat(trace.get("lostOrders").size()).isBetween(1, 10);
        assertThat(all.rows()).isGreaterThan(50);
        double least = trace.get("largest").get(9).get("output").asDouble();
        long larger = Stream.iterate(0, row -> row < all.rows(), row -> row + 1)
                .filter(row -> all.number(row, "output") > least)
                .count();
        assertThat(larger).isEqualTo(9);
        assertThat(all.where("quarter", "2025Q2").rows()).isEqualTo(all.rows());
    }

    @Test
    void peopleReadItInTheirLanguageAndOneEnterpriseQuarterByQuarter() {
        String english = Cli.succeed(words(plan, "--replication", 1, "--cluster", "半导体与集成电路", "--lang", "en"))
                .out();
        assertThat(english)
                .contains("2030Q4", "replication 1", "Lost orders", "Bound by", "Capital missing", "A07")
                .doesNotContain("丢失");
        String chinese = Cli.succeed(words(plan, "--replication", 1, "--cluster", CHIPS, "--enterprise", "A07"))
                .out();
        assertThat(chinese).contains("A07", "2024Q1", "2030Q4", "规上", "资本缺");
        List<Integer> widths = chinese.lines()
                .filter(line -> line.startsWith("20") && line.contains("Q"))
                .map(TextTable::width)
                .distinct()
                .toList();
        assertThat(widths).as("rows of the same width").hasSize(1);
    }

    @Test
    void aRunOfAFileWithChangesIsTracedWithTheSameFileAndChanges() throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, "format: 2\nlabel: mine\nextends: baseline\nseed: 5\n");
        Path run = folder.resolve("mine");
        Object[] changes = {"--set", "switches.displacement=false"};
        Cli.succeed(Stream.concat(
                        Stream.of("run", file, "--replications", 2, "--seed", 9, "--out", run, "--quiet"),
                        Stream.of(changes))
                .toArray());
        Object[] what = {"--replication", 1, "--cluster", CHIPS, "--lang", "en"};
        assertThat(refused(65, run, what).err()).contains("mine", "--scenario");
        Object[] given =
                Stream.concat(Stream.of(what), Stream.of("--scenario", file)).toArray();
        String fingerprint = new JsonMapper()
                .readTree(run.resolve("manifest.json").toFile())
                .get("fingerprint")
                .asText();
        assertThat(refused(65, run, given).err()).contains(fingerprint, "--set");
        Object[] whole = Stream.concat(Stream.of(given), Stream.of(changes)).toArray();
        assertThat(Cli.succeed(words(run, whole)).out()).contains("replication 1");
        refused(65, run, Stream.concat(Stream.of(whole), Stream.of("--seed", 5)).toArray());
    }

    @Test
    void aNumberThatDiffersFromTheRunIsAFault() throws IOException {
        Path spoilt = Files.createDirectories(folder.resolve("spoilt"));
        // as a run without seals: they would tell of the change first
        ManifestFile.read(plan.resolve("manifest.json")).sealed("").write(spoilt.resolve("manifest.json"));
        String outcomes = Files.readString(plan.resolve("outcomes.csv"));
        Files.writeString(spoilt.resolve("outcomes.csv"), lastBitChanged(outcomes, "1,2028,other,"));
        Object[] what = {"--replication", 1, "--cluster", CHIPS};
        assertThat(refused(70, spoilt, what).err()).contains("other 2028");
        Cli.lose(words(spoilt, "--replication", 0, "--cluster", CHIPS));
        Path manifest = spoilt.resolve("manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replaceAll("\"build\" : \"[^\"]*\"", "\"build\" : \"older\""));
        assertThat(refused(65, spoilt, what).err()).contains("older");
    }

    /** The table with one number of another cluster changed in its last bit. */
    private static String lastBitChanged(String table, String row) {
        int from = table.indexOf("\n" + row) + 1 + row.length();
        int to = from;
        while (Character.isDigit(table.charAt(to)) || table.charAt(to) == '.') {
            to++;
        }
        double value = Double.parseDouble(table.substring(from, to));
        return table.substring(0, from) + Math.nextUp(value) + table.substring(to);
    }

    @Test
    void whatIsNotThereIsNamedWithWhatIs() {
        Object[] first = {"--replication", 0, "--lang", "en"};
        assertThat(refused(64, plan, "--replication", 3, "--cluster", CHIPS).err())
                .contains("3");
        assertThat(refused(64, plan, with(first, "--cluster", "semiconductor")).err())
                .contains("'semiconductors'");
        assertThat(refused(64, plan, with(first, "--cluster", "P01")).err()).contains("P01");
        assertThat(refused(64, plan, with(first, "--cluster", "nosuch")).err())
                .as("nothing is near: all are listed")
                .contains("There are: connected-vehicles, semiconductors,")
                .doesNotContain("Did you mean");
        assertThat(refused(64, plan, with(first, "--cluster", "生物医约")).err()).contains("Did you mean '生物医药'");
        assertThat(refused(64, plan, with(first, "--cluster", CHIPS, "--quarter", "2023Q4"))
                        .err())
                .contains("2024Q1", "2030Q4");
        assertThat(refused(64, plan, with(first, "--cluster", CHIPS, "--enterprise", "semiconductors/e"))
                        .err())
                .contains("semiconductors/e1");
        assertThat(refused(66, folder.resolve("nothing"), with(first, "--cluster", CHIPS))
                        .err())
                .contains("manifest.json");
    }

    private static Object[] with(Object[] words, Object... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray();
    }
}
