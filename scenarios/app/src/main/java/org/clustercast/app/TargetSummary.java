package org.clustercast.app;

import java.io.IOException;
import java.util.Locale;
import org.clustercast.reports.text.Absorption;
import org.clustercast.reports.text.Words;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;

/** Prints the probability of each target after a run. */
final class TargetSummary {

    private static final double PERCENT = 100;

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
            boolean isJoint = targets.text(row, "cluster").equals("six");
            String name = isJoint ? console.text("app.joint") : console.text("cluster." + targets.text(row, "cluster"));
            console.result(console.text(
                    isJoint ? "app.summary-joint" : "app.summary-target",
                    name,
                    targets.text(row, "year"),
                    isJoint ? "" : Math.round(targets.number(row, "target")),
                    percent(targets.number(row, "probability")),
                    percent(targets.number(row, "ci_low")),
                    percent(targets.number(row, "ci_high"))));
        }
        Absorption.of(run.directory().table(RunDirectory.ABSORPTION), words)
                .sentences(MOST_LEVERS)
                .forEach(console::result);
        console.result(console.text("app.report-at", run.directory().file(RunDirectory.REPORT)));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", share * PERCENT);
    }
}
