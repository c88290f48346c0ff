package org.clustercast.app.run;

import java.util.ArrayList;
import java.util.List;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.FinishedRun;
import org.clustercast.reports.text.Absorption;
import org.clustercast.reports.text.Numbers;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Table;

/** Prints a comparison in plain words: output differences first, then probabilities; what is not real says so. */
final class ComparisonSummary {

    private static final double LEAST_SHARE = 0.01;
    private static final double LEAST_YI = 0.05;

    /** Levers of a scenario of which is told what their additions cannot do. */
    private static final int MOST_LEVERS = 4;

    private final Console console;
    private final Words words;

    ComparisonSummary(Console console, Words words) {
        this.console = console;
        this.words = words;
    }

    void print(Table comparison, Table absorption, List<FinishedRun> runs) {
        List<String> labels = DistinctLabels.of(
                        runs.stream().map(FinishedRun::description).toList())
                .stream()
                .map(run -> run.label().in(console.language()))
                .toList();
        for (int i = 1; i < runs.size(); i++) {
            FinishedRun run = runs.get(i);
            Table rows = comparison.where("other", run.scenario().id());
            console.result(console.text("app.comparison-title", labels.get(i), labels.get(0)));
            print(rows.where("measure", "output"), true);
            print(rows.where("measure", "probability"), false);
            Absorption.of(absorption.where("scenario", run.scenario().id()), words)
                    .sentences(MOST_LEVERS)
                    .forEach(line -> console.result("  " + line));
        }
        int tests = 0;
        for (int row = 0; row < comparison.rows(); row++) {
            tests = Math.max(tests, (int) comparison.number(row, "tests"));
        }
        if (tests > 0) {
            console.result(console.text("app.comparison-adjusted", tests));
        }
    }

    /** Differences that are real and large enough to be shown, line by line; then one line that names the others. */
    private void print(Table rows, boolean isOutput) {
        List<String> others = new ArrayList<>();
        boolean isSame = false;
        for (int row = 0; row < rows.rows(); row++) {
            isSame |= rows.text(row, "note").equals("same scenario");
            double difference = rows.number(row, "difference");
            double least = isOutput ? LEAST_YI : LEAST_SHARE;
            if (Boolean.parseBoolean(rows.text(row, "real")) && Math.abs(difference) >= least) {
                console.result(isOutput ? output(rows, row) : probability(rows, row));
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
        return cluster(rows, row) + " " + rows.text(row, "year");
    }

    private String cluster(Table rows, int row) {
        return console.text("cluster." + rows.text(row, "cluster"));
    }

    private String output(Table rows, int row) {
        return difference(
                "app.output-difference",
                rows,
                row,
                Numbers.outputDifference(rows.number(row, "difference")),
                Numbers.outputEnd(rows.number(row, "adjusted_low")),
                Numbers.outputEnd(rows.number(row, "adjusted_high")));
    }

    private String probability(Table rows, int row) {
        return difference(
                "app.probability-difference",
                rows,
                row,
                Numbers.probability(rows.number(row, "base_value")),
                Numbers.probability(rows.number(row, "other_value")),
                Numbers.points(rows.number(row, "difference")),
                Numbers.points(rows.number(row, "adjusted_low")),
                Numbers.points(rows.number(row, "adjusted_high")));
    }

    /** Of which cluster and year a difference is, then its numbers. */
    private String difference(String key, Table rows, int row, String... numbers) {
        List<Object> told = new ArrayList<>(List.of(cluster(rows, row), rows.text(row, "year")));
        told.addAll(List.of(numbers));
        return console.text(key, told.toArray());
    }
}
