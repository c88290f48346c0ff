package org.clustercast.app.run;

import java.io.IOException;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.FinishedRun;
import org.clustercast.app.terminal.TextTable;
import org.clustercast.reports.text.Absorption;
import org.clustercast.reports.text.Numbers;
import org.clustercast.reports.text.ProbabilityWords;
import org.clustercast.reports.text.Words;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;

/** Prints the probability of each target after a run. */
final class TargetSummary {

    /** Levers of which is told what their additions cannot do. */
    private static final int MOST_LEVERS = 4;

    private final Console console;
    private final Words words;

    TargetSummary(Console console, Words words) {
        this.console = console;
        this.words = words;
    }

    void print(FinishedRun run) throws IOException {
        Table targets = run.directory().table(RunDirectory.TARGETS).where("measure", "calendar-year");
        console.result(console.text(
                "app.summary-title",
                run.scenario().label().in(console.language()),
                run.description().replicationsDone()));
        for (int row = 0; row < targets.rows(); row++) {
            double probability = targets.number(row, "probability");
            boolean isJoint = targets.text(row, "cluster").equals("six");
            String name = isJoint ? console.text("app.joint") : console.text("cluster." + targets.text(row, "cluster"));
            console.result(console.text(
                    isJoint ? "app.summary-joint" : "app.summary-target",
                    name,
                    targets.text(row, "year"),
                    isJoint ? "" : Numbers.target(targets.number(row, "target")),
                    Numbers.probability(probability),
                    Numbers.interval(targets.number(row, "ci_low"), targets.number(row, "ci_high")),
                    Double.isNaN(probability)
                            ? Numbers.NONE
                            : console.text(ProbabilityWords.of(probability).key())));
        }
        Absorption.of(run.directory().table(RunDirectory.ABSORPTION), words)
                .sentences(MOST_LEVERS)
                .forEach(console::result);
        tellSpread(run);
        console.result(console.text("app.report-at", run.directory().file(RunDirectory.REPORT)));
    }

    /** Where the spread of the outputs comes from, by cluster, in the years that have targets. */
    private void tellSpread(FinishedRun run) throws IOException {
        if (!run.directory().has(RunDirectory.VARIANCE)) {
            return;
        }
        Table table = run.directory().table(RunDirectory.VARIANCE);
        TreeSet<String> years = new TreeSet<>();
        run.scenario().targets().forEach(target -> years.add(Integer.toString(target.year())));
        TextTable shown = TextTable.of(Stream.of("cluster", "year", "parameters", "luck", "both")
                        .map(key -> words.word("header." + key))
                        .toList())
                .right(2, 3, 4);
        int rows = 0;
        for (int row = 0; row < table.rows(); row++) {
            if (years.contains(table.text(row, "year"))) {
                rows++;
                shown.row(
                        console.text("cluster." + table.text(row, "cluster")),
                        table.text(row, "year"),
                        spread(table, row, "parameters"),
                        spread(table, row, "luck"),
                        Numbers.percent(table.number(row, "both")));
            }
        }
        if (rows > 0) {
            console.result(console.text("app.spread", table.text(0, "draws"), table.text(0, "lucks")));
            shown.lines().forEach(console::result);
        }
    }

    private static String spread(Table table, int row, String layer) {
        return Numbers.percent(table.number(row, layer)) + " ± " + Numbers.percent(table.number(row, layer + "_se"));
    }
}
