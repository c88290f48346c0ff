package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clustercast.app.run.ProgressView;
import org.clustercast.app.run.Stage;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.Product;
import org.clustercast.quantity.Language;
import org.junit.jupiter.api.Test;

/** The plain lines of a stage, as they go to a file. */
class ProgressViewTest {

    private static final Pattern COUNT = Pattern.compile(": (\\d+) of (\\d+)");

    private final StringWriter err = new StringWriter();

    private ProgressView view(boolean isQuiet) {
        return new ProgressView(
                new Console(
                        Language.EN,
                        Product.open()::words,
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(err),
                        isQuiet),
                Stage.OUTSIDE_VIEW,
                "trial");
    }

    private List<String> lines() {
        return err.toString().lines().toList();
    }

    @Test
    void aStageSaysWhenItBeginsHowFarItIsAndWhenItIsDone() {
        System.setProperty("clustercast.home", Cli.home().toString());
        try (ProgressView view = view(false)) {
            for (int done = 0; done <= 360; done++) {
                view.report(done, 360);
            }
        }
        assertThat(lines()).hasSize(11).allMatch(line -> line.startsWith("[4/6] ") && line.contains("(trial)"));
        assertThat(lines().get(0)).contains("0 of 360", "starting");
        assertThat(lines().get(10)).contains("360 of 360", "done");
        assertThat(err.toString()).doesNotContain(" 0 seconds left");
        int before = -1;
        for (String line : lines()) {
            Matcher count = COUNT.matcher(line);
            assertThat(count.find()).as(line).isTrue();
            int now = Integer.parseInt(count.group(1));
            assertThat(now).isGreaterThan(before);
            before = now;
        }
    }

    @Test
    void whatIsThereAlreadyAndWhoWantsQuietIsToldNothing() {
        System.setProperty("clustercast.home", Cli.home().toString());
        try (ProgressView view = view(false)) {
            view.report(40, 40);
        }
        try (ProgressView view = view(true)) {
            view.report(0, 2);
            view.report(2, 2);
        }
        assertThat(err.toString()).isEmpty();
    }
}
