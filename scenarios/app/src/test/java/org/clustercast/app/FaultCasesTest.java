package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.clustercast.result.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tries every case of the folder {@code faults}, which {@link FaultCase} reads, and sees that every fault of runs (R) and
 * reports (P) that must be handled has a case or, by {@code fault_index.csv}, another test.
 */
class FaultCasesTest {

    private static final int REPLICATIONS = 6;
    /** Faults of runs and reports that must be handled. */
    private static final int FAULTS = 35;

    @TempDir
    private static Path folder;

    private static Path undisturbed;
    private static final Map<String, Count> COUNTS = new TreeMap<>();

    /** Cases of one fault. */
    private static final class Count {
        private int tried;
        private int handled;
    }

    @BeforeAll
    static void runOnce() {
        COUNTS.clear();
        undisturbed = folder.resolve("undisturbed");
        Cli.succeed("run", "plan-2024", "--replications", REPLICATIONS, "--out", undisturbed);
    }

    @AfterAll
    static void tellHowMany() throws IOException, URISyntaxException {
        int tried = 0;
        int handled = 0;
        System.out.printf("%-5s %5s %7s %12s  %s%n", "fault", "tried", "handled", "other tests", "what");
        Table index = index();
        for (int row = 0; row < index.rows(); row++) {
            Count count = COUNTS.getOrDefault(index.text(row, "id"), new Count());
            tried += count.tried;
            handled += count.handled;
            String what = index.text(row, "fault");
            System.out.printf(
                    "%-5s %5d %7d %12d  %s%n",
                    index.text(row, "id"), count.tried, count.handled, tests(index, row).length, what);
        }
        System.out.printf("faults of runs and reports: %d cases tried, %d handled%n", tried, handled);
        assertThat(handled).isEqualTo(tried).isPositive();
    }

    private static List<Path> cases() throws IOException, URISyntaxException {
        Path cases = Path.of(FaultCasesTest.class.getResource("/faults").toURI());
        try (Stream<Path> found = Files.list(cases)) {
            return found.sorted().toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyFaultIsHandled() throws IOException, URISyntaxException {
        return cases().stream().map(each -> dynamicTest(each.getFileName().toString(), () -> check(each)));
    }

    private static String fault(Path path) {
        String name = path.getFileName().toString();
        return name.substring(0, name.indexOf('-'));
    }

    private static void check(Path path) throws IOException, InterruptedException {
        Count count = COUNTS.computeIfAbsent(fault(path), id -> new Count());
        FaultCase read = FaultCase.read(path, undisturbed);
        assumeThat(read.isProcess() && !System.getProperty("os.name").equals("Linux"))
                .as("processes are limited and stopped by means of Linux")
                .isFalse();
        for (String language : read.languages()) {
            Path place = folder.resolve(path.getFileName() + "-" + language);
            Cli.Outcome outcome = read.type(place, language);
            assumeThat(outcome.code()).as(outcome.err()).isNotEqualTo(FaultCase.NOT_HERE);
            count.tried++;
            read.check(place, language, outcome);
            count.handled++;
        }
    }

    private static Table index() throws IOException, URISyntaxException {
        return Table.read(
                Path.of(FaultCasesTest.class.getResource("fault_index.csv").toURI()));
    }

    private static String[] tests(Table index, int row) {
        String tests = index.text(row, "tests");
        return tests.isEmpty() ? new String[0] : tests.split(" ");
    }

    /** Faults of scenario files (S) are indexed where those are read. */
    @Test
    void everyFaultHasACaseOrATest() throws Exception {
        TreeSet<String> withCase = new TreeSet<>();
        cases().stream()
                .map(FaultCasesTest::fault)
                .filter(id -> !id.startsWith("S"))
                .forEach(withCase::add);
        Table index = index();
        TreeSet<String> known = new TreeSet<>();
        SoftAssertions soft = new SoftAssertions();
        for (int row = 0; row < index.rows(); row++) {
            String id = index.text(row, "id");
            known.add(id);
            for (String test : tests(index, row)) {
                soft.assertThat(NamedTest.exists(test)).as("%s: %s", id, test).isTrue();
            }
            boolean isShown = withCase.contains(id) || tests(index, row).length > 0;
            soft.assertThat(isShown || index.text(row, "remark").startsWith("not applicable: "))
                    .as("%s has neither a case nor a test nor a reason", id)
                    .isTrue();
        }
        soft.assertThat(known).containsAll(withCase).hasSize(FAULTS);
        soft.assertAll();
    }
}
