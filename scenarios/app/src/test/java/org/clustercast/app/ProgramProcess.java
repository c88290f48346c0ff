package org.clustercast.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, as people start it. */
final class ProgramProcess {

    private static final long SLOWEST_SECONDS = 120;
    private static final long LOOK_MILLIS = 10;

    private final Process process;
    private final CompletableFuture<String> out;
    private final CompletableFuture<String> err;

    private ProgramProcess(Process process) {
        this.process = process;
        this.out = all(process.getInputStream());
        this.err = all(process.getErrorStream());
    }

    private static CompletableFuture<String> all(java.io.InputStream stream) {
        return CompletableFuture.supplyAsync(() -> {
            try (stream) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    /**
     * Starts the program behind commands of the shell, for example a limit, which may be empty.
     *
     * @param place folder for a file that starts the program
     */
    static ProgramProcess start(Path place, String shell, List<String> flags, String... words) throws IOException {
        StringBuilder command = new StringBuilder(shell).append(" exec sh ").append(quoted(launcher(place, flags)));
        for (String word : words) {
            command.append(' ').append(quoted(word));
        }
        return new ProgramProcess(builder("-c", command.toString()).start());
    }

    /** Starts a script, which finds the program in {@code PROGRAM}, the Java that runs it in {@code JAVA} and further places in the given variables. */
    static ProgramProcess script(Path place, Path script, Map<String, String> variables) throws IOException {
        ProcessBuilder builder = builder(script.toString());
        builder.environment().put("PROGRAM", launcher(place, List.of()));
        builder.environment().putAll(variables);
        return new ProgramProcess(builder.start());
    }

    private static ProcessBuilder builder(String... words) {
        List<String> command = new ArrayList<>(List.of("sh"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("CLUSTERCAST_LANG");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment()
                .put(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        return builder;
    }

    /** A file of the shell that becomes the program. */
    private static String launcher(Path place, List<String> flags) throws IOException {
        List<String> java = new ArrayList<>();
        // a signal that the caller ignores would be ignored by Java, too
        java.add("exec env --default-signal=INT,TERM \"$JAVA\"");
        flags.forEach(flag -> java.add(quoted(flag)));
        // these runs are too short for the optimising compiler to pay
        java.add("-XX:TieredStopAtLevel=1");
        java.add("-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true");
        java.add(quoted("-Dclustercast.home=" + Cli.home()));
        java.add("-cp " + quoted(OtherProcess.classPath()) + " " + ClusterCast.class.getName() + " \"$@\"\n");
        Path file = Files.createTempFile(place, "program", ".sh");
        Files.writeString(file, String.join(" ", java));
        return file.toString();
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    /** Waits until the program has made a file of some size. */
    void awaitFile(Path file, long bytes) throws InterruptedException, IOException {
        while (!Files.exists(file) || Files.size(file) < bytes) {
            if (!process.isAlive()) {
                throw new AssertionError("ended before it made " + file.getFileName() + ": " + err.join());
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    /** Sends a signal, for example {@code INT} as Ctrl-C does. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    /** What came of it; it must end in time. */
    Cli.Outcome outcome() throws InterruptedException {
        if (!process.waitFor(SLOWEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("does not end: " + err.join());
        }
        return new Cli.Outcome(process.exitValue(), out.join(), err.join());
    }
}
