package org.clustercast.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clustercast.loader.ScenarioLoader;
import org.clustercast.loader.resource.DirectoryTree;

/** Types commands as people do, in this process, with the data and the library of this checkout. */
final class Cli {

    private Cli() {}

    /** What came of a command. */
    record Outcome(int code, String out, String err) {}

    /** Runs a command. */
    static Outcome run(Object... words) {
        System.setProperty("clustercast.home", home().toString());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            arguments[i] = words[i].toString();
        }
        int code = ClusterCast.execute(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Outcome(code, out.toString(), err.toString());
    }

    /** A command that must do its work. */
    static Outcome succeed(Object... words) {
        Outcome outcome = run(words);
        if (outcome.code() != ExitCode.DONE) {
            throw new AssertionError("exit code " + outcome.code() + "\n" + outcome.out() + outcome.err());
        }
        return outcome;
    }

    /** The loader of the data and the library of this checkout. */
    static ScenarioLoader loader() {
        return ScenarioLoader.of(
                new DirectoryTree(home().resolve("data/pingshan"), "data/pingshan"),
                new DirectoryTree(home().resolve("library"), "library"));
    }

    /** The folder {@code scenarios} of this checkout, wherever the tests are started. */
    static Path home() {
        for (Path place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            for (Path home : new Path[] {place, place.resolve("scenarios")}) {
                if (Files.isRegularFile(home.resolve("library/plan-2024.yaml"))) {
                    return home;
                }
            }
        }
        throw new IllegalStateException(
                "the folder scenarios is not above " + Path.of("").toAbsolutePath());
    }
}
