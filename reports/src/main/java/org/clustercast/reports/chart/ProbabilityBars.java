package org.clustercast.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clustercast.reports.chart.RowChart.Axis;
import org.clustercast.reports.chart.RowChart.Column;
import org.clustercast.reports.chart.RowChart.Row;
import org.clustercast.reports.chart.Sheet.Heading;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Table;

/** How likely is each target, and all of them together? One column of bars per target year. */
public final class ProbabilityBars implements ChartRecipe {

    private static final double ROW_HEIGHT = 24;
    private static final double BAR = 13;

    /** Narrower columns have no room for a bar, its whisker and its number. */
    private static final double NARROWEST = 92;

    private static final Axis SHARES = new Axis(Ticks.shares("0.25", 4));

    @Override
    public String id() {
        return "probability";
    }

    @Override
    public List<Chart> draw(RunResults results) {
        if (!results.has("targets") || results.targets().clusters().isEmpty()) {
            return List.of();
        }
        Words words = results.words();
        Targets targets = results.targets();
        List<Row> rows = new ArrayList<>();
        targets.clusters().forEach(cluster -> rows.add(new Row(words.cluster(cluster), false)));
        boolean joint = targets.years().stream()
                .anyMatch(year -> targets.findJoint(year).isPresent());
        if (joint) {
            rows.add(new Row(words.word("chart.probability.joint"), true));
        }
        List<Column> columns = targets.years().stream()
                .map(year -> new Column(
                        words.fill("chart.probability.year", "year", year),
                        SHARES,
                        (g, row, cell, axis) -> cell(targets, year, row).ifPresent(bar -> draw(g, bar, cell, axis))))
                .toList();
        RowChart body = new RowChart(rows, columns, ROW_HEIGHT, NARROWEST);
        List<Swatch> legend = List.of(
                new Swatch((g, area) -> fill(g, area, false), words.word("chart.probability.single")),
                new Swatch((g, area) -> fill(g, area, true), words.word("chart.probability.joint")),
                new Swatch(
                        (g, area) -> Marks.whisker(g, area.getMinX() + 2, area.getMaxX() - 2, area.getCenterY()),
                        words.word("chart.probability.whisker")));
        Heading heading = new Heading(words.word("chart.probability.title"), "", results.caption());
        return List.of(new Chart(id(), new Sheet(heading, legend, body.height(), body), data(targets)));
    }

    private static Optional<Targets.Row> cell(Targets targets, int year, int row) {
        List<String> clusters = targets.clusters();
        return row < clusters.size() ? targets.find(clusters.get(row), year) : targets.findJoint(year);
    }

    private static void draw(Graphics2D g, Targets.Row bar, Rectangle2D cell, Axis axis) {
        double y = cell.getCenterY();
        double end = axis.place(bar.probability(), cell);
        boolean joint = bar.cluster().equals(Targets.JOINT);
        fill(g, new Rectangle2D.Double(cell.getX(), y - BAR / 2, Math.max(0.8, end - cell.getX()), BAR), joint);
        double high = axis.place(bar.high(), cell);
        Marks.whisker(g, axis.place(bar.low(), cell), high, y);
        double low = Math.min(end, axis.place(bar.low(), cell));
        new BarNumber(cell, low, Math.max(end, high), joint ? null : Color.WHITE).draw(g, List.of(bar.shownText()));
    }

    private static void fill(Graphics2D g, Rectangle2D area, boolean joint) {
        if (joint) {
            Marks.hatch(g, area, Palette.PALE, Palette.NAVY);
            g.setColor(Palette.NAVY);
            g.setStroke(Palette.HAIR);
            g.draw(area);
        } else {
            g.setColor(Palette.BLUE);
            g.fill(area);
        }
    }

    private static Table data(Targets targets) {
        Table.Builder data = Table.columns("cluster", "year", "probability", "ci_low", "ci_high");
        for (int year : targets.years()) {
            for (int row = 0; row <= targets.clusters().size(); row++) {
                cell(targets, year, row)
                        .ifPresent(bar -> data.row(bar.cluster(), year, bar.probability(), bar.low(), bar.high()));
            }
        }
        return data.build();
    }
}
