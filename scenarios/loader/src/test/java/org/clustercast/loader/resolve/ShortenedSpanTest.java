package org.clustercast.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clustercast.loader.Fixture;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Problem;
import org.clustercast.quantity.Text;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that shortens the span may leave behind what it inherits, but nothing that it says itself. */
class ShortenedSpanTest {

    private static final String EVENT =
            "events: { late: { type: demand-slump, at: 2029Q1, subject: semiconductors, size: 0.5 } }\n";
    private static final String SHORT = "span: { end: 2026Q4 }\n";

    @TempDir
    Path folder;

    private Path file(String name, String base, String text) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".yaml"), "format: 2\nlabel: " + name + "\nextends: " + base + "\n" + text);
    }

    private static List<Problem> refused(Path file, String... sets) {
        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> Fixture.load(file, sets));
        assertThat(thrown).as("refused").isNotNull();
        return thrown.problems();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "period.outside|events: {late: {type: demand-slump, at: 2029Q1, subject: semiconductors, size: 0.5}}",
                "target.year|targets: [{cluster: cell-gene, year: 2029, output: 20}]",
                "period.outside|levers: {talent-support: {total: {2025: 3, 2028: 4}}}",
                "period.outside|levers: {talent-support: {amounts: {semiconductors: {2027Q1: 4}}}}",
                "period.outside|levers: {talent-support: {shares: {semiconductors: {2025: 1, 2027: 0.5}, open: {2025: 0, 2027: 0.5}}}}",
                "period.outside|levers: {quality-space: {total: {2028: {value: 4, shape: ramp, reachedBy: 2029}}}}",
                "period.outside|resources: {funding: {2025: 90, 2030: 80}}",
                "period.outside|resources: {space: {P01: {2030: 80}}}",
            })
    void whatItSaysBeyondItsEndIsRefusedWithItsPlace(String key, String text) throws IOException {
        Path own = file("own", "plan-2024", SHORT + text + "\n");
        List<Problem> problems = refused(own);
        assertThat(problems).extracting(Problem::key).containsOnly(key);
        assertThat(problems).extracting(problem -> problem.place().line()).containsOnly(5);
        assertThat(problems.get(0)
                        .arguments(org.clustercast.quantity.Language.EN)
                        .get(2))
                .startsWith("2026");
        Path whole = file("whole", "plan-2024", text + "\n");
        assertThat(Fixture.load(whole).span().end()).hasToString("2030Q4");
        assertThat(Fixture.load(whole, "span.end=2026Q4").span().end())
                .as("to an option the file is a base")
                .hasToString("2026Q4");
    }

    @Test
    void aNewProjectAndAChangedFieldAreOneKind() throws IOException {
        file("base", "fab-1000", EVENT);
        Path inherits = file("inherits", "base", SHORT);
        assertThat(Fixture.load(inherits).events()).hasSize(1);
        assertThat(refused(file("changes", "base", SHORT + "events: { late: { size: 0.4 } }\n")))
                .extracting(Problem::key)
                .containsExactly("period.outside");
        assertThat(refused(inherits, "events.late.size=0.4"))
                .extracting(problem -> problem.place().file())
                .containsExactly("--set");
        assertThat(refused(inherits, "levers.talent-support.total.2028=4"))
                .extracting(Problem::key)
                .containsExactly("period.outside");
    }

    /** A file in the middle of the chain is held to its own end, and what acts in the end is not wrong. */
    @Test
    void everyFileOfAChainIsHeldToItsOwnEnd() throws IOException {
        file("middle", "plan-2024", SHORT + EVENT);
        assertThat(refused(file("top", "middle", "seed: 1\n")).get(0).place().file())
                .endsWith("middle.yaml");
        assertThat(Fixture.load(file("longer", "middle", "span: { end: 2029Q4 }\n"))
                        .events())
                .hasSize(1);
    }

    @Test
    void whatIsReachedOnlyAfterItsOwnEndIsWarnedOf() throws IOException {
        String ramp = "levers: { talent-support: { total: { 2025: { value: 4, shape: ramp, reachedBy: 2028 } } } }\n";
        assertThat(warnings(Fixture.load(file("own", "plan-2024", SHORT + ramp))))
                .anyMatch(warning -> warning.contains("reached only in 2028Q4"));
        file("ramp", "plan-2024", ramp);
        assertThat(warnings(Fixture.load(file("inherits", "ramp", SHORT))))
                .noneMatch(warning -> warning.contains("reached only"));
    }

    private static List<String> warnings(Scenario scenario) {
        return scenario.review().warnings().stream().map(Text::en).toList();
    }
}
