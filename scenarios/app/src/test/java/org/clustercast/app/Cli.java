package org.clustercast.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.loader.ScenarioLoader;
import org.clustercast.loader.resource.DirectoryTree;

/** Types commands as people do, in this process, with the data and the library of this checkout. */
final class Cli {

    private Cli() {}

    /** What came of a command. */
    record Outcome(int code, String out, String err) {}

    /** Runs a command. */
    static Outcome run(Object... words) {
        StringWriter out = new StringWriter();
        Outcome outcome = typeInto(new PrintWriter(out), words);
        return new Outcome(outcome.code(), out.toString(), outcome.err());
    }

    /** A command whose results go to a stream that may fail; what it printed is not kept. */
    static Outcome typeInto(Writer out, Object... words) {
        System.setProperty("clustercast.home", home().toString());
        StringWriter err = new StringWriter();
        String[] arguments = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            arguments[i] = words[i].toString();
        }
        int code = ClusterCast.execute(out, new PrintWriter(err), arguments);
        return new Outcome(code, "", err.toString());
    }

    /** A command that does its work but cannot print its results, on a disk that is full: it must say so. */
    static Outcome lose(Object... words) {
        Outcome outcome = typeInto(new FullStream(FullStream.FULL, 0), words);
        if (outcome.code() != ExitCode.INPUT_OUTPUT || !outcome.err().contains("标准输出")) {
            throw new AssertionError("exit code " + outcome.code() + "\n" + outcome.err());
        }
        return outcome;
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
