package org.clustercast.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.Reader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Messages;
import org.clustercast.loader.problem.Problem;
import org.clustercast.loader.workbook.Books;
import org.clustercast.quantity.Language;
import org.clustercast.quantity.Text;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks the folder {@code bad}: each case is a folder with an input and what must come of it. {@code keys} are the keys
 * of all problems in order, {@code *} for any; {@code mentions} are pieces of both messages, separated by bars. With
 * {@code exit = 0} the input is accepted with that many {@code warnings}; {@code same} names the scenario of the
 * library that it must equal.
 */
class BadInputTest {

    private static final Duration LIMIT = Duration.ofSeconds(2);
    /** What is slow the first time: the data, and all that workbooks need. */
    private static final byte[] WARM = Books.draft("plan-2024", Language.ZH);
    /** Cases tried and handled, by id. */
    private static final TreeMap<String, int[]> COUNTS = new TreeMap<>();

    @AfterAll
    static void tellHowMany() throws IOException {
        int tried = 0;
        int handled = 0;
        System.out.println("case  folders tried  handled  tests besides");
        for (BadInputIndex each : BadInputIndex.read()) {
            int[] count = COUNTS.getOrDefault(each.id(), new int[2]);
            System.out.printf(
                    "%-4s  %13d  %7d  %13d%n",
                    each.id(), count[0], count[1], each.tests().size());
            if (each.id().startsWith("S")) {
                tried += count[0] + each.tests().size();
                handled += count[1] + each.tests().size();
            }
        }
        // a test that shows a case fails the build by itself when the case is not handled
        System.out.printf("S: %d cases tried, %d handled%n", tried, handled);
    }

    static Stream<Path> cases() throws IOException, URISyntaxException {
        Path folder = Path.of(BadInputTest.class.getResource("/bad").toURI());
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList().stream();
        }
    }

    @Test
    void thereAreManyCases() throws Exception {
        assertThat(cases().count()).isGreaterThan(200);
    }

    @TestFactory
    Stream<DynamicTest> badInputIsRefusedWithTheRightProblem() throws Exception {
        assertThat(WARM).isNotEmpty();
        return cases().map(folder -> dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        int[] count = COUNTS.computeIfAbsent(BadInputIndex.idOf(folder), id -> new int[2]);
        count[0]++;
        checkCase(folder);
        count[1]++;
    }

    private static void checkCase(Path folder) throws IOException {
        Properties expected = new Properties();
        try (Reader in = Files.newBufferedReader(folder.resolve("expected.properties"))) {
            expected.load(in);
        }
        Path input = input(folder);
        if (expected.getProperty("exit").equals("0")) {
            checkAccepted(expected, Fixture.load(input));
            return;
        }
        InvalidInputException thrown = Assertions.assertTimeoutPreemptively(
                LIMIT, () -> catchThrowableOfType(InvalidInputException.class, () -> Fixture.load(input)));
        assertThat(thrown).as("refused").isNotNull();
        List<Problem> problems = thrown.problems();
        String shown = Messages.in(Language.ZH).report(problems);
        assertThat(thrown.kind().exitCode()).as(shown).isEqualTo(Integer.parseInt(expected.getProperty("exit")));
        List<String> keys = problems.stream().map(Problem::key).toList();
        if (expected.getProperty("keys").equals("*")) {
            assertThat(keys.get(0)).isEqualTo(expected.getProperty("firstKey"));
        } else {
            assertThat(String.join(",", keys)).as(shown).isEqualTo(expected.getProperty("keys"));
        }
        checkFirst(expected, problems.get(0), shown);
    }

    /** What is hardly meant is accepted, and said in both languages. */
    private static void checkAccepted(Properties expected, Scenario scenario) {
        List<Text> warnings = scenario.review().warnings();
        assertThat(warnings).hasSize(Integer.parseInt(expected.getProperty("warnings")));
        for (Language language : Language.values()) {
            for (Text warning : warnings.subList(0, Math.min(1, warnings.size()))) {
                assertThat(warning.in(language))
                        .contains(expected.getProperty("mentions").split("\\|"));
            }
        }
        if (expected.containsKey("same")) {
            assertThat(scenario.fingerprint())
                    .isEqualTo(Fixture.load(expected.getProperty("same")).fingerprint());
        }
    }

    private static void checkFirst(Properties expected, Problem first, String shown) {
        if (expected.containsKey("line")) {
            assertThat(first.place().line()).as(shown).isEqualTo(Integer.parseInt(expected.getProperty("line")));
            assertThat(first.place().column()).as(shown).isPositive();
        }
        if (expected.containsKey("path")) {
            assertThat(first.place().path()).as(shown).isEqualTo(expected.getProperty("path"));
        }
        for (Language language : Language.values()) {
            String text = Messages.in(language).line(first);
            for (String piece : expected.getProperty("mentions", "").split("\\|")) {
                assertThat(text).contains(piece);
            }
        }
    }

    private static Path input(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("input."))
                    .findFirst()
                    .orElse(folder.resolve("input.yaml"));
        }
    }
}
