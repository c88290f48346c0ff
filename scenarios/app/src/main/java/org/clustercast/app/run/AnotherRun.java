package org.clustercast.app.run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.clustercast.app.author.ScenarioDifference;
import org.clustercast.app.show.ShowWords;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.Product;
import org.clustercast.app.terminal.UserException;
import org.clustercast.loader.document.RecordedScenario;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.reports.text.Words;
import org.clustercast.result.RunDirectory;
import org.clustercast.scenario.Scenario;

/** Tells what differs between the run in a directory and the one that is asked for. */
final class AnotherRun {

    private static final int SHOWN = 6;

    private final Product product;
    private final Console console;
    private final RunDirectory directory;

    AnotherRun(Product product, Console console, RunDirectory directory) {
        this.product = product;
        this.console = console;
        this.directory = directory;
    }

    /** The first differences, each on a line of its own; empty where nothing is recorded. */
    String differences(Scenario asked) {
        List<String> all = recorded().map(there -> inWords(there, asked)).orElseGet(() -> byPath(asked));
        var lines = new StringBuilder();
        all.stream().limit(SHOWN).forEach(line -> lines.append('\n').append(line));
        if (all.size() > SHOWN) {
            lines.append("\n  ").append(console.text("app.more-differences", all.size() - SHOWN));
        }
        return lines.toString();
    }

    /** The scenario of the run, if it is one of the library and has not changed since. */
    private Optional<Scenario> recorded() {
        try {
            StoredRun stored = StoredRun.open(directory.path());
            return Optional.of(stored.scenario(product, null, List.of(), OptionalLong.empty()));
        } catch (UserException | InvalidInputException notToBeHad) {
            return Optional.empty();
        }
    }

    private List<String> inWords(Scenario there, Scenario asked) {
        if (!there.span().equals(asked.span())) {
            return byPath(asked);
        }
        var words = new Words(product.words(), console.language());
        return ScenarioDifference.of(there, asked, words, new ShowWords(product, console.language())).stream()
                .map(change -> console.text("app.diff-line", change.topic(), change.text()))
                .toList();
    }

    private List<String> byPath(Scenario asked) {
        return RecordedScenario.differences(directory.file(RunDirectory.SCENARIO), asked, product.version()).stream()
                .map(line -> "  " + line)
                .toList();
    }
}
