package org.clustercast.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clustercast.reports.chart.RowChart.Axis;
import org.clustercast.reports.chart.RowChart.Column;
import org.clustercast.reports.chart.RowChart.Row;
import org.clustercast.reports.chart.Sheet.Heading;
import org.clustercast.reports.chart.Typeface.Align;
import org.clustercast.reports.chart.Typeface.TextStyle;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Table;

/** What changes if we do that instead? Differences of output per cluster with whiskers, one column per year. */
public final class DifferenceChart {

    private static final double LANE = 13;
    private static final double RADIUS = 3.8;
    private static final double NUMBER_GAP = 3;
    private static final int MOST_STEPS = 4;

    private final Differences differences;
    private final Map<String, String> labels;
    private final Words words;

    /** A chart of differences; {@code labels} are names of scenarios by id. */
    public DifferenceChart(Differences differences, Map<String, String> labels, Words words) {
        this.differences = differences;
        this.labels = labels;
        this.words = words;
    }

    /** Draws the differences of annual output. */
    public Chart draw(String caption) {
        List<String> clusters =
                differences.clusters().stream().filter(this::hasOutput).toList();
        List<Row> rows = clusters.stream()
                .map(cluster -> new Row(words.cluster(cluster), true))
                .toList();
        List<Column> columns = differences.years().stream()
                .map(year -> new Column(
                        words.fill("chart.probability.year", "year", year),
                        axis(clusters, year),
                        (g, row, cell, axis) -> draw(g, clusters.get(row), year, new Cell(cell, axis))))
                .toList();
        double height = Math.max(22, differences.scenarios().size() * LANE + 6);
        RowChart body = new RowChart(rows, columns, height);
        Heading heading =
                new Heading(words.word("chart.difference.title"), words.word("chart.difference.note"), caption);
        return new Chart("output-differences", new Sheet(heading, legend(), body.height(), body), data());
    }

    private record Cell(Rectangle2D area, Axis axis) {}

    private void draw(Graphics2D g, String cluster, int year, Cell cell) {
        List<String> scenarios = differences.scenarios();
        double first = cell.area().getCenterY() - (scenarios.size() - 1) * LANE / 2;
        for (int i = 0; i < scenarios.size(); i++) {
            int series = i;
            double y = first + i * LANE;
            differences.find(scenarios.get(i), cluster, year, "output").ifPresent(row -> {
                if (row.low() <= row.high()) {
                    double low = cell.axis().place(row.low(), cell.area());
                    double high = cell.axis().place(row.high(), cell.area());
                    Marks.whisker(g, low, high, y);
                }
                double x = cell.axis().place(row.difference(), cell.area());
                Marks.draw(g, Marks.point(series, x, y, RADIUS), Marks.colour(series), row.real());
                if (isNumbered()) {
                    double end = cell.area().getMaxX() + NUMBER_GAP;
                    Typeface.draw(g, number(series), end, y + 3.2, TextStyle.small(Align.LEFT));
                }
            });
        }
    }

    /** More scenarios than shapes are told apart by their numbers. */
    private boolean isNumbered() {
        return differences.scenarios().size() > Marks.SHAPES;
    }

    private static String number(int series) {
        return Integer.toString(series + 1);
    }

    private Axis axis(List<String> clusters, int year) {
        double low = 0;
        double high = 0;
        for (String cluster : clusters) {
            for (String scenario : differences.scenarios()) {
                Differences.Row row =
                        differences.find(scenario, cluster, year, "output").orElse(null);
                if (row != null && row.low() <= row.high()) {
                    low = Math.min(low, row.low());
                    high = Math.max(high, row.high());
                }
            }
        }
        return new Axis(Ticks.covering(low, high, MOST_STEPS, Ticks.Style.SIGNED));
    }

    private boolean hasOutput(String cluster) {
        return differences.scenarios().stream()
                .anyMatch(scenario -> differences.years().stream()
                        .anyMatch(year -> differences
                                .find(scenario, cluster, year, "output")
                                .isPresent()));
    }

    private List<Swatch> legend() {
        List<Swatch> legend = new ArrayList<>();
        List<String> scenarios = differences.scenarios();
        for (int i = 0; i < scenarios.size(); i++) {
            int series = i;
            legend.add(new Swatch(
                    (g, area) -> Marks.draw(
                            g,
                            Marks.point(series, area.getCenterX(), area.getCenterY(), RADIUS),
                            Marks.colour(series),
                            true),
                    (isNumbered() ? number(series) + " " : "")
                            + labels.getOrDefault(scenarios.get(i), scenarios.get(i))));
        }
        legend.add(new Swatch(
                (g, area) -> Marks.draw(
                        g, Marks.point(0, area.getCenterX(), area.getCenterY(), RADIUS), Palette.SOFT_INK, false),
                words.word("chart.difference.hollow")));
        legend.add(new Swatch(
                (g, area) -> Marks.whisker(g, area.getMinX() + 2, area.getMaxX() - 2, area.getCenterY()),
                words.fill("chart.difference.whisker", "tests", differences.tests())));
        return legend;
    }

    private Table data() {
        Table.Builder data = Table.columns(
                "scenario", "cluster", "year", "base", "value", "difference", "adjusted_low", "adjusted_high", "real");
        for (String cluster : differences.clusters()) {
            for (int year : differences.years()) {
                for (String scenario : differences.scenarios()) {
                    differences
                            .find(scenario, cluster, year, "output")
                            .ifPresent(row -> data.row(
                                    scenario,
                                    cluster,
                                    year,
                                    row.base(),
                                    row.value(),
                                    row.difference(),
                                    row.low(),
                                    row.high(),
                                    row.real() ? "true" : "false"));
                }
            }
        }
        return data.build();
    }
}
