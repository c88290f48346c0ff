package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.clustercast.app.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and languages as people type them, and numbers as they are printed with their units. */
class TypedNumbersAndLanguagesTest {

    /** A number that runs into a unit which begins with one; columns of tables stand two blanks apart. */
    private static final Pattern RUN_TOGETHER = Pattern.compile("[0-9)] (10,000|100 million) ");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "--replications,1e9,plain digits",
        "--replications,5.0,plain digits",
        "--replications,99999999999,too large",
        "--seed,1e3,plain digits",
        "--seed,99999999999999999999,too large",
    })
    void wholeNumbersAreWrittenInDigits(String option, String number, String told) {
        Cli.Outcome outcome = Cli.run("run", "plan-2024", option, number);
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains(number, told);
    }

    @ParameterizedTest
    @CsvSource({
        "fr,true",
        "FR_fr.UTF-8,true",
        "deutsch,true",
        "en,false",
        "EN_us.UTF-8,false",
        "zh_CN,false",
        "'',false"
    })
    void aLanguageThatIsNotSpokenIsToldOnce(String preferred, boolean isTold) {
        StringWriter err = new StringWriter();
        ClusterCast.warnOfLanguage(new PrintWriter(err), preferred, "list");
        assertThat(err.toString().contains("CLUSTERCAST_LANG=" + preferred)).isEqualTo(isTold);
        StringWriter said = new StringWriter();
        ClusterCast.warnOfLanguage(new PrintWriter(said), preferred, "list", "--lang", "en");
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void numbersDoNotRunIntoUnits() throws IOException {
        Path odd = Files.writeString(folder.resolve("odd.yaml"), """
                format: 2
                label: odd
                extends: plan-2024
                parameters: { chain-map.costWanPerUnit: { value: 500 } }
                targets: [{ cluster: cell-gene, year: 2030, output: 20, clause: ours }]
                levers:
                  quality-space: { total: { 2025: 900 } }
                  industry-funds: { total: { 2025: 1 } }
                  talent-support: { amounts: { semiconductors: { 2025: 1 } }, total: { 2025: 900 } }
                """);
        Path over = Files.writeString(
                folder.resolve("over.yaml"),
                "format: 2\nlabel: over\nextends: plan-2024\nresources: { funding: { 2025: 5 }, space: { P01: { 2025: 1 } } }\n");
        Path draft = folder.resolve("draft");
        for (List<Object> words : List.<List<Object>>of(
                List.of("diff", "baseline", odd),
                List.of("validate", odd),
                List.of("validate", over),
                List.of("show", "instruments"),
                List.of("show", "chain-map"),
                List.of("schema"),
                List.of("new", draft))) {
            Object[] all = java.util.stream.Stream.concat(words.stream(), java.util.stream.Stream.of("--lang", "en"))
                    .toArray();
            Cli.Outcome outcome = Cli.run(all);
            assertThat(RUN_TOGETHER.matcher(outcome.out() + outcome.err()).results())
                    .as(words.toString())
                    .isEmpty();
            assertThat(outcome.out() + outcome.err()).isNotEmpty();
        }
        try (var made = Files.list(folder)) {
            for (Path file :
                    made.filter(path -> path.toString().contains("draft")).toList()) {
                assertThat(RUN_TOGETHER.matcher(Files.readString(file)).results())
                        .isEmpty();
            }
        }
    }
}
