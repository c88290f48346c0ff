package org.clustercast.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clustercast.loader.Fixture;
import org.clustercast.loader.problem.InvalidInputException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with fields and what is wrong with events is told in one round. */
class FaultyEventsTest {

    private static final String EVENTS = """
            events:
              a: { type: demand-slump, at: 2033Q1, subject: semicond, size: -0.5, years: 0.1 }
              b: { type: anchor-leaves, at: 2026Q1, subject: A01, size: 0.5 }
              c: { type: price-cut, at: 2026Q1, subject: semiconductors, size: 1.5 }
              d: { type: price-cut, at: 2026Q1, subject: semiconductors }
              e: { type: project-slips, at: 2026Q1, subject: J010, size: 0.1, colour: red }
              f: { type: no-such, at: 2090Q1, subject: A01 }
            """;
    private static final List<String> RULES = List.of(
            "events.a.at period.outside",
            "events.a.subject reference.unknown",
            "events.a.years event.years",
            "events.b.size event.unused",
            "events.c.size event.size",
            "events.d event.size-missing",
            "events.e.size event.delay",
            "events.e.subject reference.unknown.nearest",
            "events.f.at period.outside");

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("own.yaml"), "format: 2\nlabel: own\nextends: plan-2024\n" + text);
    }

    private static List<String> told(Path file, String... sets) {
        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> Fixture.load(file, sets));
        assertThat(thrown).as("refused").isNotNull();
        return thrown.problems().stream()
                .map(problem -> problem.place().path() + " " + problem.key())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "replications: 5.5|replications number.whole",
                "no-such-field: 1|no-such-field key.unknown",
                "levers: { talent-support: { total: { 2025: -1 } } }|levers.talent-support.total.2025 number.range",
            })
    void rulesOfEventsAreToldBesideFaultsOfFields(String line, String fault) throws IOException {
        List<String> all = new ArrayList<>(RULES);
        all.add(fault);
        all.addAll(List.of(
                "events.a.size event.size-range", "events.e.colour key.unknown", "events.f.type choice.unknown"));
        assertThat(told(file(line + "\n" + EVENTS))).containsExactlyInAnyOrderElementsOf(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "levers: { talent-support: { total: { 2025: 9 }, shares: { semiconductors: 0.5 } } }",
                "span: { end: 2090Q4 }",
                "span: { end: 2027Q2 }",
            })
    void theyAreToldBesideWhatIsWrongWithLeversAndTime(String line) throws IOException {
        String event = "events: { c: { type: price-cut, at: 2026Q1, subject: semiconductors, size: 1.5 } }\n";
        assertThat(told(file(line + "\n" + event))).hasSize(2).contains("events.c.size event.size");
    }

    @ParameterizedTest
    @ValueSource(strings = {"replications=5.5", "seed=", "no.such=1"})
    void optionsAreOneFileMore(String set) throws IOException {
        String event = "events: { c: { type: price-cut, at: 2026Q1, subject: semiconductors, size: 0.5 } }\n";
        assertThat(told(file(event), set, "events.c.type=anchor-leaves"))
                .hasSizeGreaterThan(2)
                .contains("events.c.size event.unused", "events.c.subject reference.unknown");
    }
}
