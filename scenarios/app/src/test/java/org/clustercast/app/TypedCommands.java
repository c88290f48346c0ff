package org.clustercast.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clustercast.app.terminal.ExitCode;

/**
 * A program of the tests: does the commands of a file one after the other in its working directory, as the launcher
 * would, and stops at the first that fails. Ensembles are kept small.
 */
public final class TypedCommands {

    private static final String REPLICATIONS = "--replications";
    private static final String FEW = "3";
    private static final Set<String> SIMULATES = Set.of("run", "compare", "calibrate");

    private TypedCommands() {}

    /** Argument: a file with one command a line. */
    public static void main(String[] arguments) throws IOException {
        for (String command : Files.readAllLines(Path.of(arguments[0]))) {
            List<String> words = words(command);
            var out = new StringWriter();
            int code = ClusterCast.execute(new PrintWriter(out), new PrintWriter(out), words.toArray(new String[0]));
            System.out.println(code + " " + command);
            if (code != ExitCode.DONE) {
                System.out.println(out);
                System.exit(1);
            }
        }
    }

    private static List<String> words(String command) throws IOException {
        List<String> words = new ArrayList<>();
        List<String> typed = Readme.words(command);
        for (String word : typed.subList(1, typed.size())) {
            words.addAll(word.contains("*") ? matching(word) : List.of(word));
        }
        boolean isHelp = words.contains("--help") || words.contains("-h");
        if (!words.isEmpty() && SIMULATES.contains(words.get(0)) && !isHelp) {
            int at = words.indexOf(REPLICATIONS);
            if (at >= 0) {
                words.set(at + 1, FEW);
            } else {
                words.addAll(List.of(REPLICATIONS, FEW));
            }
        }
        return words;
    }

    private static List<String> matching(String pattern) throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        try (Stream<Path> all = Files.walk(Path.of("."), 3)) {
            return all.map(p -> Path.of(".").relativize(p))
                    .filter(matcher::matches)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }
}
