package org.clustercast.app.run;

import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.clustercast.app.terminal.Console;
import org.clustercast.experiment.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far one stage of a run is: a bar with the time left on a terminal, plain lines elsewhere, a first one when it
 * begins and a last one when it is done. The time left is that of the stage and never none while something is left.
 */
public final class ProgressView implements Progress, AutoCloseable {

    private static final int LINES = 10;
    private static final double MILLIS_PER_SECOND = 1000.0;

    private final Console console;
    private final String task;
    private final Instant start = Instant.now();
    private @Nullable ProgressBar bar;
    private int alreadyThere = -1;
    private int told;

    /** A view of a stage of the run of a scenario. */
    public ProgressView(Console console, Stage stage, String scenario) {
        this.console = console;
        task = console.text("app.stage", stage.number(), Stage.count(), console.text(stage.key()), scenario);
    }

    @Override
    public void report(int done, int total) {
        if (console.isQuiet()) {
            return;
        }
        boolean isFirst = alreadyThere < 0;
        if (isFirst) {
            alreadyThere = done;
            told = done * LINES / total;
        }
        if (alreadyThere == total) {
            return;
        }
        if (System.console() != null) {
            draw(done, total);
        } else if (isFirst) {
            console.tell("app.progress-start", task, done, total);
        } else if (done == total) {
            console.tell("app.progress-done", task, done, total, (long) Math.ceil(secondsPassed()));
        } else if (done * LINES / total > told) {
            console.tell("app.progress", task, done, total, secondsLeft(done, total));
        }
        told = Math.max(told, done * LINES / total);
    }

    private void draw(int done, int total) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        }
        bar.stepTo(done);
    }

    private double secondsPassed() {
        return Duration.between(start, Instant.now()).toMillis() / MILLIS_PER_SECOND;
    }

    /** Rounded up: what is not done yet takes some time. */
    private long secondsLeft(int done, int total) {
        return Math.max(1, (long) Math.ceil(secondsPassed() * (total - done) / Math.max(1, done - alreadyThere)));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
