package org.clustercast.reports.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clustercast.reports.chart.AttractionStages;
import org.clustercast.reports.chart.Chart;
import org.clustercast.reports.chart.EnterpriseTiers;
import org.clustercast.reports.chart.Indicators;
import org.clustercast.reports.chart.RunResults;
import org.clustercast.reports.text.Numbers;
import org.clustercast.reports.text.Words;

/** Enterprises and attraction, people, and innovation: a chart of the district, and the clusters in a table. */
final class IndicatorPages {

    private static final double WHOLE_FROM = 10;

    private final RunResults results;
    private final Words words;
    private final Map<String, Chart> charts;

    IndicatorPages(RunResults results, Map<String, Chart> charts) {
        this.results = results;
        this.words = results.words();
        this.charts = charts;
    }

    /** The pages that have something to show. */
    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        enterprises().ifPresent(pages::add);
        page("talent", List.of("vacancies", "recruits")).ifPresent(pages::add);
        page("innovation", List.of("milestones")).ifPresent(pages::add);
        return pages;
    }

    private Optional<Page> enterprises() {
        List<Block> blocks = new ArrayList<>();
        if (add(blocks, "ladder")) {
            blocks.add(new Block.Heading(words.word("report.ladder.clusters")));
            blocks.add(tiers());
        }
        if (add(blocks, "funnel")) {
            blocks.add(new Block.Heading(words.word("report.funnel.clusters")));
            blocks.add(stages());
        }
        return asPage("enterprises", blocks);
    }

    private Optional<Page> page(String id, List<String> figures) {
        List<Block> blocks = new ArrayList<>();
        figures.forEach(figure -> add(blocks, figure));
        return asPage(id, blocks);
    }

    private Optional<Page> asPage(String id, List<Block> blocks) {
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Page(id, words.word("report." + id + ".title"), blocks));
    }

    private boolean add(List<Block> blocks, String id) {
        Chart chart = charts.get(id);
        if (chart != null) {
            blocks.add(Figures.of(chart, words));
        }
        return chart != null;
    }

    /** Median number on each tier in the first and the last year. */
    private Block tiers() {
        Grids grid = Grids.titled(headers(EnterpriseTiers.TIERS));
        for (String cluster : results.indicators().districtAndClusters()) {
            List<Cell> cells = new ArrayList<>(List.of(name(cluster)));
            for (String tier : EnterpriseTiers.TIERS) {
                var years = results.indicators().of(cluster, tier);
                String text = years.isEmpty()
                        ? Numbers.NONE
                        : words.fill(
                                "report.ladder.change",
                                "first",
                                Numbers.fixed(years.firstEntry().getValue().p50(), 0),
                                "last",
                                Numbers.fixed(years.lastEntry().getValue().p50(), 0));
                cells.add(number(cluster, text));
            }
            grid.row(cells);
        }
        return grid.grid();
    }

    /** Mean number a year on each stage over all years. */
    private Block stages() {
        Grids grid = Grids.titled(headers(AttractionStages.rows()));
        for (String cluster : results.indicators().districtAndClusters()) {
            List<Cell> cells = new ArrayList<>(List.of(name(cluster)));
            for (String stage : AttractionStages.rows()) {
                double mean = results.indicators().of(cluster, stage).values().stream()
                        .mapToDouble(Indicators.Band::mean)
                        .average()
                        .orElse(Double.NaN);
                cells.add(number(cluster, Numbers.fixed(mean, mean >= WHOLE_FROM ? 0 : 1)));
            }
            grid.row(cells);
        }
        return grid.grid();
    }

    private List<String> headers(List<String> indicators) {
        List<String> headers = new ArrayList<>(List.of(words.word("header.cluster")));
        indicators.forEach(indicator -> headers.add(words.word("indicator." + indicator)));
        return headers;
    }

    private Cell name(String cluster) {
        String name = words.cluster(cluster);
        return isSum(cluster) ? Cell.sumText(name) : Cell.text(name);
    }

    private static Cell number(String cluster, String text) {
        return isSum(cluster) ? Cell.sumNumber(text) : Cell.number(text);
    }

    private static boolean isSum(String cluster) {
        return cluster.equals(Indicators.DISTRICT);
    }
}
