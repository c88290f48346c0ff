package org.clustercast.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clustercast.reports.text.Absorption;
import org.clustercast.reports.text.Words;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;

/** Prints a comparison in plain words: output differences first, then probabilities; what is not real says so. */
final class ComparisonSummary {

    private static final double PERCENT = 100;
    private static final double LEAST_POINTS = 1;
    private static final double LEAST_YI = 0.05;

    /** Levers of a scenario of which is told what their additions cannot do. */
    private static final int MOST_LEVERS = 4;

    private final Console console;
    private final Words words;

    ComparisonSummary(Console console, Words words) {
        this.console = console;
        this.words = words;
    }

    void print(Table comparison, List<FinishedRun> runs) throws IOException {
        for (FinishedRun run : runs.subList(1, runs.size())) {
            Table rows = comparison.where("other", run.scenario().id());
            console.result(console.text(
                    "app.comparison-title",
                    run.scenario().label().in(console.language()),
                    runs.get(0).scenario().label().in(console.language())));
            print(rows.where("measure", "output"), true);
            print(rows.where("measure", "probability"), false);
            Absorption.of(run.directory().table(RunDirectory.ABSORPTION), words)
                    .sentences(MOST_LEVERS)
                    .forEach(line -> console.result("  " + line));
        }
    }

    /** Differences that are real and large enough to be shown, line by line; then one line that names the others. */
    private void print(Table rows, boolean isOutput) {
        List<String> others = new ArrayList<>();
        boolean isSame = false;
        for (int row = 0; row < rows.rows(); row++) {
            isSame |= rows.text(row, "note").equals("same scenario");
            double difference = rows.number(row, "difference") * (isOutput ? 1 : PERCENT);
            double least = isOutput ? LEAST_YI : LEAST_POINTS;
            if (Boolean.parseBoolean(rows.text(row, "real")) && Math.abs(difference) >= least) {
                console.result(line(rows, row, isOutput));
            } else {
                others.add(name(rows, row));
            }
        }
        if (isSame) {
            console.result(console.text(isOutput ? "app.same-output" : "app.same-probability"));
        } else if (!others.isEmpty()) {
            String names = String.join(console.text("app.and"), others);
            console.result(console.text(isOutput ? "app.no-output" : "app.no-probability", names));
        }
    }

    private String name(Table rows, int row) {
        return console.text("cluster." + rows.text(row, "cluster")) + " " + rows.text(row, "year");
    }

    private String line(Table rows, int row, boolean isOutput) {
        double factor = isOutput ? 1 : PERCENT;
        return console.text(
                isOutput ? "app.output-difference" : "app.probability-difference",
                console.text("cluster." + rows.text(row, "cluster")),
                rows.text(row, "year"),
                signed(rows.number(row, "difference") * factor),
                signed(rows.number(row, "ci_low") * factor),
                signed(rows.number(row, "ci_high") * factor));
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, "%+.1f", value);
    }
}
