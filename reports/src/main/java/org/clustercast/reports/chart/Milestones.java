package org.clustercast.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.clustercast.reports.chart.RowChart.Axis;
import org.clustercast.reports.chart.RowChart.Column;
import org.clustercast.reports.chart.RowChart.Row;
import org.clustercast.reports.chart.Sheet.Heading;
import org.clustercast.reports.text.Numbers;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Table;

/** What comes out of research? Breakthroughs and approved products since the start, by cluster. */
public final class Milestones implements ChartRecipe {

    /** Indicators that are counted up. */
    public static final List<String> COUNTED = List.of("breakthroughs", "approvals");

    private static final double ROW_HEIGHT = 23;
    private static final double BAR = 12;
    private static final double ROOM_FOR_NUMBER = 1.2;
    private static final int STEPS = 5;
    private static final List<Color> SHADES = List.of(Palette.NAVY, Palette.BLUE, Palette.PALE);

    @Override
    public String id() {
        return "milestones";
    }

    @Override
    public List<Chart> draw(RunResults results) {
        if (!results.has("summary") || !results.indicators().hasAll(COUNTED)) {
            return List.of();
        }
        Indicators indicators = results.indicators();
        List<String> clusters = clusters(indicators);
        if (clusters.isEmpty()) {
            return List.of();
        }
        Words words = results.words();
        List<Integer> years = SpaceOccupancy.shownYears(
                List.copyOf(indicators.of(Indicators.DISTRICT, COUNTED.get(0)).keySet()));
        List<Row> rows = clusters.stream()
                .map(cluster -> new Row(words.cluster(cluster), false))
                .toList();
        List<Column> columns = new ArrayList<>();
        for (String counted : COUNTED) {
            columns.add(new Column(
                    words.word("indicator." + counted),
                    axis(indicators, clusters, counted),
                    (g, row, cell, axis) ->
                            draw(g, indicators.cumulative(clusters.get(row), counted), years, cell, axis)));
        }
        RowChart body = new RowChart(rows, columns, ROW_HEIGHT);
        Heading heading = new Heading(
                words.word("chart.milestones.title"), words.word("chart.milestones.note"), results.caption());
        return List.of(
                new Chart(id(), new Sheet(heading, legend(words, years), body.height(), body), data(indicators)));
    }

    /** Clusters that have any of it. */
    private static List<String> clusters(Indicators indicators) {
        return indicators.clusters().stream()
                .filter(cluster -> COUNTED.stream().anyMatch(counted -> last(indicators, cluster, counted) > 0))
                .toList();
    }

    private static double last(Indicators indicators, String cluster, String counted) {
        TreeMap<Integer, Double> sums = indicators.cumulative(cluster, counted);
        return sums.isEmpty() ? 0 : sums.lastEntry().getValue();
    }

    private static Axis axis(Indicators indicators, List<String> clusters, String counted) {
        double top = clusters.stream()
                .mapToDouble(cluster -> last(indicators, cluster, counted))
                .max()
                .orElse(1);
        return new Axis(Ticks.covering(0, Math.max(top * ROOM_FOR_NUMBER, 1), STEPS, Ticks.Style.PLAIN));
    }

    private static void draw(
            Graphics2D g, TreeMap<Integer, Double> sums, List<Integer> years, Rectangle2D cell, Axis axis) {
        double y = cell.getCenterY() - BAR / 2;
        double from = cell.getX();
        for (int i = 0; i < years.size(); i++) {
            double to = axis.place(sums.getOrDefault(years.get(i), 0.0), cell);
            shade(g, new Rectangle2D.Double(from, y, Math.max(0, to - from), BAR), i);
            from = to;
        }
        double total = sums.isEmpty() ? 0 : sums.lastEntry().getValue();
        String text = total > 0 ? Numbers.fixed(total, 1) : Numbers.NONE;
        BarNumber.beside(cell, from).draw(g, List.of(text, BarNumber.compact(total)));
    }

    private static void shade(Graphics2D g, Rectangle2D area, int part) {
        g.setColor(SHADES.get(part));
        g.fill(area);
    }

    private static List<Swatch> legend(Words words, List<Integer> years) {
        List<Swatch> legend = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            int part = i;
            int to = years.get(i);
            int from = i == 0 ? to : years.get(i - 1) + 1;
            String period = from == to
                    ? words.fill("chart.milestones.year", "year", to)
                    : words.fill("chart.milestones.period", "from", from, "to", to);
            legend.add(new Swatch((g, area) -> shade(g, area, part), period));
        }
        return legend;
    }

    private static Table data(Indicators indicators) {
        Table.Builder data = Table.columns("cluster", "indicator", "year", "mean", "cumulative");
        for (String cluster : indicators.districtAndClusters()) {
            for (String counted : COUNTED) {
                indicators
                        .cumulative(cluster, counted)
                        .forEach((year, sum) ->
                                data.row(cluster, counted, year, indicators.mean(cluster, counted, year), sum));
            }
        }
        return data.build();
    }
}
