package org.clustercast.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clustercast.reports.chart.Chart;
import org.clustercast.reports.chart.ParkSpace;
import org.clustercast.reports.chart.RunResults;
import org.clustercast.reports.text.Words;
import org.jspecify.annotations.Nullable;

/** Is there enough floor space, and which parks run out? */
final class SpacePage {

    private final RunResults results;
    private final Words words;
    private final @Nullable Chart chart;

    SpacePage(RunResults results, @Nullable Chart chart) {
        this.results = results;
        this.words = results.words();
        this.chart = chart;
    }

    Optional<Page> page() {
        Chart drawn = chart;
        if (drawn == null) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        ParkSpace space = new ParkSpace(results.table("ledger"));
        int year = space.years().get(space.years().size() - 1);
        List<String> full = space.parks().stream()
                .filter(park -> space.at(park, year).isFull())
                .map(park -> words.label("park", park))
                .toList();
        blocks.add(new Block.Paragraph(
                full.isEmpty()
                        ? words.fill("report.space.none", "year", year)
                        : words.fill(
                                "report.space.full",
                                "year",
                                year,
                                "count",
                                full.size(),
                                "parks",
                                String.join(words.word("report.list.separator"), full)),
                "plain"));
        blocks.add(Figures.of(drawn, words));
        return Optional.of(new Page("space", words.word("report.space.title"), blocks));
    }
}
