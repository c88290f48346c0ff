package org.clustercast.app.terminal;

import java.util.List;
import java.util.stream.IntStream;
import org.clustercast.ensemble.table.ReviewTables;
import org.clustercast.reports.text.ResourceSheet;
import org.clustercast.reports.text.Words;
import org.clustercast.scenario.Scenario;

/** Tells what was found before a run: warnings, and resources against what is available. */
public final class ReviewView {

    /** Columns of words before the years. */
    private static final int WORDS = 3;

    private final Console console;

    public ReviewView(Console console) {
        this.console = console;
    }

    /** Warnings are told even to the quiet. */
    public void warn(Scenario scenario) {
        scenario.review().warnings().forEach(warning -> console.warn("app.warning", warning.in(console.language())));
    }

    /** The table of resources by year. */
    public void resources(Scenario scenario, Words words) {
        ResourceSheet sheet = ResourceSheet.of(ReviewTables.resources(scenario), words);
        TextTable table = TextTable.of(sheet.header())
                .right(IntStream.range(WORDS, sheet.header().size()).toArray());
        for (List<String> row : sheet.rows()) {
            table.row(row.toArray());
        }
        table.lines().forEach(console::result);
        if (sheet.hasUnallocated()) {
            console.result(console.text("app.unallocated"));
        }
    }
}
