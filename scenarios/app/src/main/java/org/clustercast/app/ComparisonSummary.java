package org.clustercast.app;

import java.util.List;
import java.util.Locale;
import org.clustercast.result.Table;

/** Prints a comparison in plain words: output differences first, then probabilities; what is not real says so. */
final class ComparisonSummary {

    private static final double PERCENT = 100;
    private static final double LEAST_POINTS = 1;

    private final Console console;

    ComparisonSummary(Console console) {
        this.console = console;
    }

    void print(Table comparison, List<FinishedRun> runs) {
        for (FinishedRun run : runs.subList(1, runs.size())) {
            Table rows = comparison.where("other", run.scenario().id());
            console.result(console.text(
                    "app.comparison-title",
                    run.scenario().label().in(console.language()),
                    runs.get(0).scenario().label().in(console.language())));
            for (int row = 0; row < rows.rows(); row++) {
                console.result(line(rows, row));
            }
        }
    }

    private String line(Table rows, int row) {
        String cluster = console.text("cluster." + rows.text(row, "cluster"));
        String year = rows.text(row, "year");
        boolean isOutput = rows.text(row, "measure").equals("output");
        double factor = isOutput ? 1 : PERCENT;
        double difference = rows.number(row, "difference") * factor;
        if (rows.text(row, "note").equals("same scenario")) {
            return console.text(isOutput ? "app.same-output" : "app.same-probability", cluster, year);
        }
        boolean isReal = Boolean.parseBoolean(rows.text(row, "real"));
        if (!isReal || (!isOutput && Math.abs(difference) < LEAST_POINTS)) {
            return console.text(isOutput ? "app.no-output" : "app.no-probability", cluster, year);
        }
        return console.text(
                isOutput ? "app.output-difference" : "app.probability-difference",
                cluster,
                year,
                signed(difference),
                signed(rows.number(row, "ci_low") * factor),
                signed(rows.number(row, "ci_high") * factor));
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, "%+.1f", value);
    }
}
