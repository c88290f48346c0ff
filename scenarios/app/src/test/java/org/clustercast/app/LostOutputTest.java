package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.app.terminal.Product;
import org.clustercast.app.terminal.SystemReason;
import org.clustercast.quantity.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Results that nobody got do not end as if all were well, whichever command printed them. */
class LostOutputTest {

    private static final String BROKEN_PIPE = "Broken pipe";

    /** Commands that need a run are tried where there is one, by {@link Cli#lose}. */
    private static final Map<String, String> TRIED_ELSEWHERE = Map.of(
            "run", "scenarios/app:app.EndToEndTest#askingForFewerReplicationsThanAreThereKeepsThemAllAndSaysSo",
            "report", "scenarios/app:app.EndToEndTest#aReportIsRedrawnInAnotherLanguageFromTablesAlone",
            "compare",
                    "scenarios/app:app.CompareEndToEndTest#twoScenariosAreComparedUnderTheSameLuckAndSaidToDifferOnlyWhereTheyDo",
            "trace", "scenarios/app:app.TraceEndToEndTest#aNumberThatDiffersFromTheRunIsAFault");

    @TempDir
    Path folder;

    private Map<String, List<String>> commands() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "format: 2\nextends: baseline\nlabel: mine\n");
        return new TreeMap<>(Map.of(
                "calibrate", List.of("demography", "--replications", "1"),
                "list", List.of(),
                "show", List.of("clusters"),
                "validate", List.of(file.toString(), "--quiet"),
                "diff", List.of("baseline", "plan-2024"),
                "schema", List.of(),
                "new", List.of("x" + Long.toHexString(System.nanoTime()))));
    }

    private static Object[] words(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toArray();
    }

    @Test
    void everyCommandSaysThatItsResultsAreLost() throws IOException {
        SoftAssertions soft = new SoftAssertions();
        Map<String, List<String>> commands = commands();
        TreeSet<String> tried = new TreeSet<>(commands.keySet());
        tried.addAll(TRIED_ELSEWHERE.keySet());
        for (String test : TRIED_ELSEWHERE.values()) {
            soft.assertThat(NamedTest.exists(test)).as(test).isTrue();
        }
        soft.assertThat(tried)
                .isEqualTo(new TreeSet<>(
                        new CommandLine(new ClusterCast()).getSubcommands().keySet()));
        for (var command : commands.entrySet()) {
            Object[] words = words(command.getKey(), command.getValue());
            Cli.Outcome lost = Cli.typeInto(new FullStream(FullStream.FULL, 0), words);
            soft.assertThat(lost.code()).as(command.getKey()).isEqualTo(ExitCode.INPUT_OUTPUT);
            soft.assertThat(lost.err()).as(command.getKey()).contains("标准输出", "磁盘满了");
            soft.assertThat(lost.err()).as(command.getKey()).doesNotContain("\tat ", FullStream.FULL);
        }
        Path made = Path.of(commands.get("new").get(0) + ".yaml");
        soft.assertThat(Files.deleteIfExists(made)).as("the file was written").isTrue();
        soft.assertAll();
    }

    @Test
    void helpAndVersionAreResultsToo() {
        for (Object[] words : new Object[][] {{}, {"--version"}, {"run", "--help"}}) {
            Cli.lose(words);
        }
        Cli.Outcome english = Cli.typeInto(new FullStream(FullStream.FULL, 20), "show", "--help", "--lang", "en");
        assertThat(english.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(english.err()).contains("standard output", "disk is full").doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void aReaderWhoHadEnoughIsNoFault() {
        Cli.Outcome outcome = Cli.typeInto(new FullStream(BROKEN_PIPE, 200), "schema");
        assertThat(outcome.code()).isEqualTo(ExitCode.NOBODY_READS);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void whatWasWrongBeforeIsToldRatherThanTheLoss() throws IOException {
        Cli.Outcome outcome = Cli.typeInto(new FullStream(FullStream.FULL, 0), "show", "nothing-of-that-name");
        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        Path bad = Files.writeString(folder.resolve("bad.yaml"), "format: 2\nextends: baseline\nlable: x\n");
        Cli.Outcome both = Cli.typeInto(new FullStream(FullStream.FULL, 0), "validate", "baseline", bad, "--quiet");
        assertThat(both.code()).as("something was printed before").isEqualTo(ExitCode.BAD_CONTENT);
    }

    /** As the standard output does: what is printed waits in a buffer, and the loss comes when that is emptied. */
    @Test
    void whatIsLostFromABufferIsLostToo() {
        Cli.Outcome outcome = Cli.typeInto(
                new BufferedWriter(new FullStream(FullStream.FULL, 0), 1 << 20), "show", "clusters", "--lang", "en");
        assertThat(outcome.code()).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(outcome.err()).contains("disk is full");
    }

    @Test
    void theReasonOfTheSystemIsToldInBothLanguages() {
        Product product = Product.open();
        PrintWriter unused = new PrintWriter(new StringWriter());
        for (String reason :
                List.of(FullStream.FULL, "Bad file descriptor", "/a/b: File too large", "Too many open files")) {
            for (Language language : Language.values()) {
                Console console = new Console(language, product::words, unused, unused, false);
                assertThat(SystemReason.in(new IOException(reason), console))
                        .as(reason)
                        .isPresent();
            }
        }
    }
}
