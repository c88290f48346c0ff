package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * One case of the folder {@code faults}, read from {@code case.properties}.
 *
 * <p>Says what is there ({@code given}: a finished run, an empty folder, a foreign folder or a file), what is spoilt, which
 * command is typed, and what must come of it: the exit code, pieces of the message in both languages ({@code mentions},
 * separated by bars), files that stay as they were ({@code keeps}), files that come out as in an undisturbed run
 * ({@code same}), text that must or must not stand in the report ({@code with}, {@code without}).
 *
 * <p>With {@code process} the command is typed in a process of its own, in one {@code language}: with flags of Java
 * ({@code java}), behind commands of the shell that limit it ({@code shell}), stopped by signals once it simulates
 * ({@code signals}). With {@code then} a second command follows in this process, whose exit code is 0. A case that needs
 * more has a {@code script.sh}, which calls {@code sh "$PROGRAM"}, finds its place in {@code OUT} and a finished run in
 * {@code UNDISTURBED}, and ends with 77 where the machine does not let it do what it needs.
 */
final class FaultCase {

    /** How a script ends where the machine does not let it do what it needs. */
    static final int NOT_HERE = 77;

    /** Bytes of the records from which on there is at least one whole replication. */
    private static final long HEAD_AND_A_RECORD = 250_000;

    private final Properties expected = new Properties();
    private final Path script;
    private final Path undisturbed;
    private byte[] kept = {};

    private FaultCase(Path script, Path undisturbed) {
        this.script = script;
        this.undisturbed = undisturbed;
    }

    /** Reads a case; a finished run that nobody disturbed is at hand. */
    static FaultCase read(Path folder, Path undisturbed) throws IOException {
        FaultCase read = new FaultCase(folder.resolve("script.sh"), undisturbed);
        try (Reader in = Files.newBufferedReader(folder.resolve("case.properties"))) {
            read.expected.load(in);
        }
        return read;
    }

    private String text(String key) {
        return expected.getProperty(key, "");
    }

    private boolean has(String key) {
        return expected.containsKey(key);
    }

    boolean isProcess() {
        return has("process");
    }

    /** Languages in which the case is tried. */
    List<String> languages() {
        return has("language") ? List.of(text("language")) : List.of("zh", "en");
    }

    /** Lays out what is given and types the command. */
    Cli.Outcome type(Path out, String language) throws IOException, InterruptedException {
        give(text("given"), out);
        if (has("spoil")) {
            spoil(text("spoil").split(" "), out);
        }
        if (has("keeps")) {
            kept = Files.readAllBytes(out.resolve(text("keeps")));
        }
        String[] words = words(text("command") + " --lang " + language, out);
        return isProcess() ? process(words, out) : Cli.run((Object[]) words);
    }

    /** Checks what came of it, and types what is typed then. */
    void check(Path out, String language, Cli.Outcome outcome) throws IOException {
        assertThat(outcome.code()).as(outcome.err()).isEqualTo(Integer.parseInt(text("exit")));
        assertThat(outcome.err()).doesNotContain("\tat ");
        for (String piece : text("mentions").split("\\|")) {
            assertThat(outcome.err()).contains(language.equals("zh") && piece.equals("row") ? "行" : piece);
        }
        if (has("keeps")) {
            assertThat(Files.readAllBytes(out.resolve(text("keeps")))).isEqualTo(kept);
        }
        if (has("then")) {
            Cli.succeed((Object[]) words(text("then") + " --lang " + language, out));
        }
        checkFiles(out);
    }

    private void checkFiles(Path out) throws IOException {
        if (has("same")) {
            assertThat(out.resolve(text("same"))).hasSameBinaryContentAs(undisturbed.resolve(text("same")));
        }
        if (has("with")) {
            assertThat(Files.readString(out.resolve("report.html"))).contains(text("with"));
        }
        if (has("without")) {
            assertThat(Files.readString(out.resolve("report.html"))).doesNotContain(text("without"));
        }
    }

    private static String[] words(String command, Path out) {
        return Arrays.stream(command.split(" "))
                .map(word -> word.replace("{out}", out.toString()))
                .toArray(String[]::new);
    }

    private Cli.Outcome process(String[] words, Path out) throws IOException, InterruptedException {
        Path place = out.getParent();
        if (Files.exists(script)) {
            return ProgramProcess.script(
                            place, script, Map.of("OUT", out.toString(), "UNDISTURBED", undisturbed.toString()))
                    .outcome();
        }
        List<String> flags = has("java") ? List.of(text("java").split(" ")) : List.of();
        ProgramProcess program = ProgramProcess.start(place, text("shell"), flags, words);
        if (has("signals")) {
            program.awaitFile(out.resolve("records.bin"), HEAD_AND_A_RECORD);
            for (String signal : text("signals").split(" ")) {
                program.signal(signal);
            }
        }
        return program.outcome();
    }

    private void give(String given, Path out) throws IOException {
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
