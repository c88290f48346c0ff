package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code diff} says about pairs of scenarios. */
class DiffCommandTest {

    @TempDir
    private Path folder;

    /** Lines of the difference of a file to what it extends, without the heading. */
    private List<String> lines(String base, String language, String... text) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, "format: 2\nlabel: 我的\nextends: " + base + "\n" + String.join("\n", text) + "\n");
        return Cli.succeed("diff", base, file, "--lang", language)
                .out()
                .lines()
                .skip(1)
                .map(String::strip)
                .toList();
    }

    @Test
    void amountsAreSaidInWordsUnitsAndPeriods() throws IOException {
        String[] file = {
            "levers:",
            "  quality-space:",
            "    amounts:",
            "      P07: { 2025: 20, 2026: 24, 2027: 21, 2028: 19, 2029: 19, 2030: 17 }"
        };
        assertThat(lines("baseline", "zh", file))
                .singleElement()
                .asString()
                .startsWith("优质产业空间：P07 ")
                .containsPattern("\\+\\S+ 万㎡/年（2025）、\\+\\S+ 万㎡/年（2026）");
        String[] later = {"levers:", "  enterprise-grants:", "    amounts: { semiconductors: { 2026: 5 } }"};
        assertThat(lines("baseline", "zh", later))
                .singleElement()
                .asString()
                .matches("企业奖补：半导体与集成电路 \\+[0-9.]+ 亿元/年（2026 起）");
        assertThat(lines("baseline", "en", later))
                .singleElement()
                .asString()
                .matches(
                        "Grants to enterprises: Semiconductors and integrated circuits \\+[0-9.]+ × 100 million yuan a year"
                                + " \\(from 2026\\)");
    }

    @Test
    void turnedAllocationsSayThatTheTotalIsAsBefore() {
        String difference =
                Cli.succeed("diff", "plan-2024", "chips-first", "--lang", "zh").out();
        assertThat(difference)
                .startsWith("“芯片优先”与“2024年计划”相比：")
                .contains("人才支持：半导体与集成电路 +1.5 亿元/年（2025 起）")
                .contains("人才支持：各集群竞争性分配 −1.5 亿元/年（2025 起）")
                .contains("人才支持：合计不变");
    }

    @Test
    void filesOfOneLabelAreToldApart() throws IOException {
        Path file = folder.resolve("again.yaml");
        Files.writeString(file, "format: 2\nlabel: 2024年计划\nextends: plan-2024\nseed: 7\n");
        assertThat(Cli.succeed("diff", "plan-2024", file, "--lang", "zh").out())
                .startsWith("“2024年计划（" + file + "）”与“2024年计划（plan-2024）”相比：");
    }

    /** Every other section of a file has its line. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            seed: 7                                                                    | Seed: 20240218 → 7
            replications: 100                                                          | Replications: 2000 → 100
            uncertainty: false                                                         | Uncertainty of parameters: on → off
            switches: { noise: false }                                                 | Mechanism: Shocks on → off
            levers: { enterprise-grants: { on: false } }                               | Grants to enterprises: on → off
            parameters: { supply-chain.accessYears: { value: 3 } }                     | Parameter:
            targets: [ { cluster: cell-gene, year: 2030, output: 100 } ]                | Target: Cell and gene 2030 none → 100 × 100 million yuan
            """)
    void everySectionHasItsLine(String text, String line) throws IOException {
        assertThat(lines("plan-2024", "en", text)).anySatisfy(l -> assertThat(l).startsWith(line));
    }

    @Test
    void eventsAreSaidWhole() throws IOException {
        assertThat(
                        lines(
                                "plan-2024",
                                "en",
                                "events: { e1: { type: demand-slump, at: 2026Q1, subject: semiconductors, size: 0.2, years: 1 } }"))
                .containsExactly(
                        "Event: Demand slump (Semiconductors and integrated circuits, 2026Q1, size 0.2, 1 years,"
                                + " chance 100%) added");
    }

    @Test
    void theSameScenarioHasNoDifference() {
        assertThat(Cli.succeed("diff", "plan-2024", "plan-2024", "--lang", "en").out())
                .contains("No difference");
    }

    /** Scenarios of the library that give other results are never called the same. */
    @Test
    void whateverChangesResultsIsSaid() throws IOException {
        List<String> names = Cli.loader().names();
        for (String name : names) {
            var changes = new JsonMapper()
                    .readTree(Cli.succeed("diff", "baseline", name, "--json").out());
            assertThat(changes.isEmpty()).as(name).isEqualTo(name.equals("baseline"));
        }
    }
}
