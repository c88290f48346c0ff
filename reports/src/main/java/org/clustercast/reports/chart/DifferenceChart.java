package org.clustercast.reports.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.clustercast.reports.chart.RowChart.Axis;
import org.clustercast.reports.chart.RowChart.Column;
import org.clustercast.reports.chart.RowChart.Row;
import org.clustercast.reports.chart.Sheet.Heading;
import org.clustercast.reports.chart.Typeface.Align;
import org.clustercast.reports.chart.Typeface.TextStyle;
import org.clustercast.reports.text.Numbers;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Table;

/**
 * What changes if we do that instead? Differences of output per cluster with whiskers, one column per year. Each cluster and
 * year has a scale of its own, and what is many times larger than the rest stands at its end with its number, so that the
 * largest scenario does not press all others to zero.
 */
public final class DifferenceChart {

    private static final double LANE = 13;
    private static final double RADIUS = 3.8;
    private static final double NUMBER_GAP = 3;
    private static final int MOST_STEPS = 4;
    private static final String OUTPUT = "output";

    /** Middle of a mark that stands for something beyond the scale, from the end of the scale, points. */
    private static final double INSET = 11;

    /** A scenario that is so many times larger than the next one does not set the scale. */
    private static final double MANY_TIMES = 4;

    /** Nothing is spread out that would be printed as zero, 亿元. */
    private static final double SMALLEST_SHOWN_YI = 0.05;

    /** At most one in so many scenarios stands beyond the scale. */
    private static final int MOST_BEYOND = 2;

    /** With fewer scenarios all stand on the scale. */
    private static final int FEWEST = 3;

    /** Numbers of what is beyond the scale are no wider, so that they have room in the narrowest column. */
    private static final double WIDEST_NUMBER = 30;

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
                        clusters.stream().map(cluster -> scale(cluster, year)).toList(),
                        (g, row, cell, axis) -> draw(g, clusters.get(row), year, new Cell(cell, axis))))
                .toList();
        double height = Math.max(22, differences.scenarios().size() * LANE + 6);
        RowChart body = new RowChart(rows, columns, height);
        Heading heading =
                new Heading(words.word("chart.difference.title"), words.word("chart.difference.note"), caption);
        return new Chart("output-differences", new Sheet(heading, legend(), body.height(), body), data());
    }

    private record Cell(Rectangle2D area, Axis axis) {

        double place(double value) {
            return axis.place(value, area);
        }

        /** The part around a height. */
        Cell lane(double y) {
            return new Cell(new Rectangle2D.Double(area.getX(), y - LANE / 2, area.getWidth(), LANE), axis);
        }
    }

    private void draw(Graphics2D g, String cluster, int year, Cell cell) {
        List<String> scenarios = differences.scenarios();
        double first = cell.area().getCenterY() - (scenarios.size() - 1) * LANE / 2;
        for (int i = 0; i < scenarios.size(); i++) {
            int series = i;
            double y = first + i * LANE;
            differences.find(scenarios.get(i), cluster, year, OUTPUT).ifPresent(row -> {
                if (isBeyond(row, cell.axis())) {
                    drawBeyond(g, row, series, cell.lane(y));
                } else {
                    draw(g, row, series, cell.lane(y));
                }
                if (isNumbered()) {
                    double end = cell.area().getMaxX() + NUMBER_GAP;
                    Typeface.draw(g, number(series), end, y + 3.2, TextStyle.small(Align.LEFT));
                }
            });
        }
    }

    private static void draw(Graphics2D g, Differences.Row row, int series, Cell lane) {
        double y = lane.area().getCenterY();
        if (row.low() <= row.high()) {
            Marks.whisker(g, lane.place(row.low()), lane.place(row.high()), y);
        }
        Shape point = Marks.point(series, lane.place(row.difference()), y, RADIUS);
        Marks.draw(g, point, Marks.colour(series), row.real());
    }

    /** A mark at the end of the scale with an arrow, and beside it the number, with its interval where that has room. */
    private static void drawBeyond(Graphics2D g, Differences.Row row, int series, Cell lane) {
        double y = lane.area().getCenterY();
        boolean above = row.difference() > 0;
        double side = above ? 1 : -1;
        double end = above ? lane.area().getMaxX() : lane.area().getMinX();
        double x = end - side * INSET;
        Marks.draw(g, Marks.point(series, x, y, RADIUS), Marks.colour(series), row.real());
        Marks.arrow(g, x + side * (RADIUS + 1.5), end, y);
        String number = Numbers.outputEnd(row.difference());
        String whole = number + " (" + Numbers.outputEnd(row.low()) + " … " + Numbers.outputEnd(row.high()) + ")";
        double room = lane.area().getWidth() - INSET - RADIUS - 2 * NUMBER_GAP;
        String text = row.low() <= row.high() && Typeface.width(whole, Typeface.SMALL) <= room ? whole : number;
        double at = x - side * (RADIUS + NUMBER_GAP);
        Typeface.draw(g, text, at, y + 3.2, TextStyle.small(above ? Align.RIGHT : Align.LEFT));
    }

    private static boolean isBeyond(Differences.Row row, Axis axis) {
        double slack = (axis.high() - axis.low()) * 1e-9;
        return least(row) < axis.low() - slack || most(row) > axis.high() + slack;
    }

    private static double least(Differences.Row row) {
        return row.low() <= row.high() ? Math.min(row.low(), row.difference()) : row.difference();
    }

    private static double most(Differences.Row row) {
        return row.low() <= row.high() ? Math.max(row.high(), row.difference()) : row.difference();
    }

    /** More scenarios than shapes are told apart by their numbers. */
    private boolean isNumbered() {
        return differences.scenarios().size() > Marks.SHAPES;
    }

    private static String number(int series) {
        return Integer.toString(series + 1);
    }

    /** The scale of a cluster in a year: over all scenarios but the few that are many times larger than the rest. */
    private Axis scale(String cluster, int year) {
        List<Differences.Row> rows = differences.scenarios().stream()
                .flatMap(scenario -> differences.find(scenario, cluster, year, OUTPUT).stream())
                .filter(row -> Double.isFinite(reach(row)))
                .sorted(Comparator.comparingDouble(DifferenceChart::reach).reversed())
                .toList();
        int beyond = beyond(rows);
        double low = 0;
        double high = 0;
        for (Differences.Row row : rows.subList(beyond, rows.size())) {
            low = Math.min(low, least(row));
            high = Math.max(high, most(row));
        }
        return new Axis(Ticks.covering(low, high, MOST_STEPS, Ticks.Style.SIGNED));
    }

    /** How many of some rows, the largest first, stand beyond the scale of the others. */
    private static int beyond(List<Differences.Row> rows) {
        int beyond = 0;
        int most = rows.size() < FEWEST ? 0 : rows.size() / MOST_BEYOND;
        for (int i = 1; i <= most; i++) {
            boolean apart = reach(rows.get(i - 1)) > MANY_TIMES * reach(rows.get(i));
            boolean tells = reach(rows.get(i)) >= SMALLEST_SHOWN_YI
                    && rows.subList(i, rows.size()).stream().anyMatch(Differences.Row::real);
            String number = Numbers.outputEnd(rows.get(i - 1).difference());
            if (apart && tells && Typeface.width(number, Typeface.SMALL) <= WIDEST_NUMBER) {
                beyond = i;
            }
        }
        return beyond;
    }

    private static double reach(Differences.Row row) {
        return Math.max(Math.abs(least(row)), Math.abs(most(row)));
    }

    private boolean hasOutput(String cluster) {
        return differences.scenarios().stream()
                .anyMatch(scenario -> differences.years().stream()
                        .anyMatch(year -> differences
                                .find(scenario, cluster, year, OUTPUT)
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
        if (differences.scenarios().size() >= FEWEST) {
            legend.add(new Swatch(
                    (g, area) -> Marks.arrow(g, area.getMinX() + 4, area.getMaxX() - 4, area.getCenterY()),
                    words.word("chart.difference.beyond")));
        }
        return legend;
    }

    private Table data() {
        Table.Builder data = Table.columns(
                "scenario", "cluster", "year", "base", "value", "difference", "adjusted_low", "adjusted_high", "real");
        for (String cluster : differences.clusters()) {
            for (int year : differences.years()) {
                for (String scenario : differences.scenarios()) {
                    differences
                            .find(scenario, cluster, year, OUTPUT)
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
