package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.clustercast.quantity.Language;
import org.clustercast.result.RunDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Results that nobody got do not end as if all were well, whichever command printed them. */
class LostOutputTest {

    private static final String FULL = "No space left on device";
    private static final String BROKEN_PIPE = "Broken pipe";
    private static final String FEW = "2";

    @TempDir
    Path folder;

    /** Takes some characters, then nothing more. */
    private static final class Failing extends Writer {

        private final String reason;
        private long left;

        Failing(String reason, long left) {
            this.reason = reason;
            this.left = left;
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new IOException(reason);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static Cli.Outcome type(Failing out, List<String> words) {
        System.setProperty("clustercast.home", Cli.home().toString());
        StringWriter err = new StringWriter();
        int code = ClusterCast.execute(out, new PrintWriter(err), words.toArray(new String[0]));
        return new Cli.Outcome(code, "", err.toString());
    }

    /** What is typed for each command, in an order in which each finds what it needs. */
    private Map<String, List<String>> commands() throws IOException {
        Path runs = folder.resolve("runs");
        Path file = Files.writeString(folder.resolve("mine.yaml"), "format: 2\nextends: baseline\nlabel: mine\n");
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put(
                "compare", List.of("baseline", "baseline", "--replications", FEW, "--out", runs.toString(), "--quiet"));
        String run = runs.resolve(RunJob.defaultDirectory(
                                Cli.loader().load("baseline", Path.of(""), List.of(), java.util.OptionalLong.empty()))
                        .getFileName())
                .toString();
        commands.put("run", List.of("baseline", "--replications", FEW, "--out", run, "--json", "--quiet"));
        commands.put("report", List.of(run, "--quiet"));
        commands.put("trace", List.of(run, "--replication", "0", "--cluster", "biomedicine"));
        commands.put("calibrate", List.of("demography", "--replications", FEW));
        commands.put("list", List.of());
        commands.put("show", List.of("clusters"));
        commands.put("validate", List.of(file.toString(), "--quiet"));
        commands.put("diff", List.of("baseline", "plan-2024"));
        commands.put("schema", List.of());
        commands.put("new", List.of("x" + Long.toHexString(System.nanoTime())));
        return commands;
    }

    private static List<String> words(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    @Test
    void everyCommandSaysThatItsResultsAreLost() throws IOException {
        SoftAssertions soft = new SoftAssertions();
        Map<String, List<String>> commands = commands();
        soft.assertThat(new TreeSet<>(commands.keySet()))
                .as("commands tried here")
                .isEqualTo(new TreeSet<>(
                        new CommandLine(new ClusterCast()).getSubcommands().keySet()));
        for (var command : commands.entrySet()) {
            Cli.Outcome lost = type(new Failing(FULL, 0), words(command.getKey(), command.getValue()));
            soft.assertThat(lost.code()).as(command.getKey()).isEqualTo(ExitCode.INPUT_OUTPUT);
            soft.assertThat(lost.err()).as(command.getKey()).contains("标准输出", "磁盘满了");
            soft.assertThat(lost.err()).as(command.getKey()).doesNotContain("\tat ", FULL);
        }
        Path made = Path.of(commands.get("new").get(0) + ".yaml");
        soft.assertThat(Files.deleteIfExists(made)).as("the file was written").isTrue();
        RunDirectory run = RunDirectory.at(Path.of(commands.get("report").get(0)));
        soft.assertThat(run.has(RunDirectory.REPORT)).as("the report was written").isTrue();
        soft.assertAll();
    }

    @Test
    void helpAndVersionAreResultsToo() {
        List<List<String>> typed = List.of(List.of(), List.of("--version"), List.of("run", "--help", "--lang", "en"));
        for (List<String> words : typed) {
            assertThat(type(new Failing(FULL, 0), words).code()).as(words.toString()).isEqualTo(ExitCode.INPUT_OUTPUT);
        }
        Cli.Outcome english = type(new Failing(FULL, 20), List.of("list", "--lang", "en"));
        assertThat(english.err()).contains("standard output", "disk is full").doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void aReaderWhoHadEnoughIsNoFault() {
        Cli.Outcome outcome = type(new Failing(BROKEN_PIPE, 200), List.of("schema"));
        assertThat(outcome.code()).isEqualTo(ExitCode.NOBODY_READS);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void whatWasWrongBeforeIsToldRatherThanTheLoss() {
        assertThat(type(new Failing(FULL, 0), List.of("show", "nothing-of-that-name")).code())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theReasonOfTheSystemIsToldInBothLanguages() {
        Product product = Product.open();
        PrintWriter unused = new PrintWriter(new StringWriter());
        for (String reason : List.of(FULL, "Bad file descriptor", "/a/b: File too large", "Too many open files")) {
            for (Language language : Language.values()) {
                Console console = new Console(language, product::words, unused, unused, false);
                assertThat(SystemReason.in(new IOException(reason), console)).as(reason).isPresent();
            }
        }
    }
}
