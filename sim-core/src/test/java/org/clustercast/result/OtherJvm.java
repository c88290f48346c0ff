package org.clustercast.result;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.math3.special.Erf;

/** Starts a main class of the tests in a process of its own. */
public final class OtherJvm {

    private OtherJvm() {}

    public static Process start(Class<?> main, Path directory, Object... arguments) throws IOException {
        String classPath = Stream.of(main, RunDirectory.class, Erf.class)
                .map(OtherJvm::location)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                main.getName(),
                directory.toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command).inheritIO().start();
    }

    private static String location(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    /** Waits until a file is there. */
    public static void await(Path file, Process process) throws InterruptedException {
        while (!Files.exists(file)) {
            if (!process.isAlive()) {
                throw new AssertionError("the process ended with " + process.exitValue());
            }
            Thread.sleep(5);
        }
    }
}
