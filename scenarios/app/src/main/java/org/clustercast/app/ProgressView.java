package org.clustercast.app;

import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.clustercast.ensemble.Progress;
import org.jspecify.annotations.Nullable;

/** Shows how far an ensemble is: a bar with the time left on a terminal, plain lines elsewhere. */
final class ProgressView implements Progress, AutoCloseable {

    private static final int LINES = 10;

    private final Console console;
    private final String task;
    private final Instant start = Instant.now();
    private @Nullable ProgressBar bar;
    private int alreadyThere = -1;
    private int told;

    ProgressView(Console console, String task) {
        this.console = console;
        this.task = task;
    }

    @Override
    public void report(int done, int total) {
        if (console.isQuiet()) {
            return;
        }
        if (alreadyThere < 0) {
            alreadyThere = done;
            told = done * LINES / total;
        }
        if (System.console() != null) {
            if (bar == null) {
                bar = new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(total)
                        .setStyle(ProgressBarStyle.ASCII)
                        .build();
            }
            bar.stepTo(done);
        } else if (done * LINES / total > told) {
            told = done * LINES / total;
            console.tell("app.progress", task, done, total, secondsLeft(done, total));
        }
    }

    private long secondsLeft(int done, int total) {
        double passed = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        return Math.round(passed * (total - done) / Math.max(1, done - alreadyThere));
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
