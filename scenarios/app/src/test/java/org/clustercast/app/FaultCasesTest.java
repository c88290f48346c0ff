package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Walks the folder {@code faults}: each case says what is there ({@code given}: a finished run, an empty folder, a foreign
 * folder or a file), what is spoilt, which command is typed, and what must come of it: the exit code, pieces of the
 * message in both languages ({@code mentions}, separated by bars), files that stay as they were ({@code keeps}), files
 * that come out as in an undisturbed run ({@code same}), and text that must not stand in the report ({@code without}).
 */
class FaultCasesTest {

    private static final int REPLICATIONS = 4;

    @TempDir
    private static Path folder;

    private static Path undisturbed;
    private static int tried;
    private static int handled;

    @BeforeAll
    static void runOnce() {
        undisturbed = folder.resolve("undisturbed");
        Cli.succeed("run", "plan-2024", "--replications", REPLICATIONS, "--out", undisturbed);
    }

    @AfterAll
    static void tellHowMany() {
        System.out.printf("faults of runs and reports: %d cases tried, %d handled%n", tried, handled);
        assertThat(handled).isEqualTo(tried).isPositive();
    }

    @TestFactory
    Stream<DynamicTest> everyFaultIsHandled() throws IOException, URISyntaxException {
        Path cases = Path.of(FaultCasesTest.class.getResource("/faults").toURI());
        try (Stream<Path> found = Files.list(cases)) {
            return found.sorted().toList().stream()
                    .map(each -> dynamicTest(each.getFileName().toString(), () -> check(each)));
        }
    }

    private static void check(Path path) throws IOException {
        tried++;
        Properties expected = new Properties();
        try (Reader in = Files.newBufferedReader(path.resolve("case.properties"))) {
            expected.load(in);
        }
        for (String language : new String[] {"zh", "en"}) {
            Path out = folder.resolve(path.getFileName() + "-" + language);
            give(expected.getProperty("given"), out);
            if (expected.containsKey("spoil")) {
                spoil(expected.getProperty("spoil").split(" "), out);
            }
            check(expected, out, language);
        }
        handled++;
    }

    private static void check(Properties expected, Path out, String language) throws IOException {
        String[] words = (expected.getProperty("command") + " --lang " + language).split(" ");
        byte[] kept =
                expected.containsKey("keeps") ? Files.readAllBytes(out.resolve(expected.getProperty("keeps"))) : null;
        Cli.Outcome outcome = Cli.run((Object[]) Arrays.stream(words)
                .map(word -> word.replace("{out}", out.toString()))
                .toArray(String[]::new));
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Integer.parseInt(expected.getProperty("exit")));
        assertThat(outcome.err()).doesNotContain("\tat ");
        for (String piece : expected.getProperty("mentions", "").split("\\|")) {
            assertThat(outcome.err()).contains(language.equals("zh") && piece.equals("row") ? "行" : piece);
        }
        if (kept != null) {
            assertThat(Files.readAllBytes(out.resolve(expected.getProperty("keeps"))))
                    .isEqualTo(kept);
        }
        if (expected.containsKey("same")) {
            String file = expected.getProperty("same");
            assertThat(out.resolve(file)).hasSameBinaryContentAs(undisturbed.resolve(file));
        }
        if (expected.containsKey("without")) {
            assertThat(Files.readString(out.resolve("report.html"))).doesNotContain(expected.getProperty("without"));
        }
    }

    private static void give(String given, Path out) throws IOException {
        switch (given) {
            case "run" -> copy(undisturbed, out);
            case "empty" -> Files.createDirectories(out);
            case "foreign" -> {
                Files.createDirectories(out);
                Files.writeString(out.resolve("letter.txt"), "somebody's letter");
            }
            case "file" -> Files.writeString(out, "a file");
            default -> throw new IllegalArgumentException(given);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static void spoil(String[] how, Path out) throws IOException {
        Path file = out.resolve(how[1]);
        switch (how[0]) {
            case "delete" -> Files.delete(file);
            case "cut" -> Files.write(file, Arrays.copyOf(Files.readAllBytes(file), Integer.parseInt(how[2])));
            case "replace" -> {
                String text = Files.readString(file);
                assertThat(text).contains(how[2]);
                Files.writeString(file, text.replace(how[2], how[3]), StandardCharsets.UTF_8);
            }
            default -> throw new IllegalArgumentException(how[0]);
        }
    }
}
