package org.clustercast.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clustercast.reports.chart.Sheet.Heading;
import org.clustercast.reports.chart.Typeface.Align;
import org.clustercast.reports.chart.Typeface.TextStyle;
import org.clustercast.reports.text.Numbers;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Table;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

/** How many of the targets of a year are hit together? */
public final class HitCounts implements ChartRecipe {

    private static final double HEIGHT = 190;
    private static final double PANEL_HEIGHT = 116;

    /** What a number above a bar needs, and what the names below the bars need, points. */
    private static final double NUMBER = 14;

    private static final double NAMES = 24;

    /** More years than these stand in panels of their own: the bars of each would be too thin for their numbers. */
    private static final int SIDE_BY_SIDE = 2;

    @Override
    public String id() {
        return "how-many";
    }

    @Override
    public List<Chart> draw(RunResults results) {
        if (!results.has("targets")) {
            return List.of();
        }
        Targets targets = results.targets();
        List<Integer> years = targets.years().stream()
                .filter(year -> !targets.numberHit(year).isEmpty())
                .toList();
        if (years.isEmpty()) {
            return List.of();
        }
        Words words = results.words();
        List<Swatch> legend = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            int series = i;
            legend.add(new Swatch(
                    (g, area) -> fill(g, area, series), words.fill("chart.probability.year", "year", years.get(i))));
        }
        Heading heading =
                new Heading(words.word("chart.how-many.title"), words.word("chart.how-many.note"), results.caption());
        if (years.size() <= SIDE_BY_SIDE) {
            Sheet.Body body = (g, area) -> drawPlot(g, area, targets, years);
            return List.of(new Chart(id(), new Sheet(heading, legend, HEIGHT, body), data(targets, years)));
        }
        Panels body = new Panels(
                2,
                years.stream()
                        .map(year -> new Panels.Panel(
                                words.fill("chart.probability.year", "year", year),
                                (g, area) -> drawPlot(g, area, targets, List.of(year))))
                        .toList());
        Sheet sheet = new Sheet(heading, List.of(), body.rows() * PANEL_HEIGHT, body);
        return List.of(new Chart(id(), sheet, data(targets, years)));
    }

    private static void drawPlot(Graphics2D g, Rectangle2D area, Targets targets, List<Integer> years) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        double top = 0;
        for (int year : years) {
            TreeMap<Integer, Targets.Row> counts = targets.numberHit(year);
            for (Map.Entry<Integer, Targets.Row> count : counts.entrySet()) {
                double share = count.getValue().probability();
                dataset.addValue(share, Integer.toString(year), Integer.toString(count.getKey()));
                top = Math.max(top, share);
            }
        }
        CategoryPlot plot = new CategoryPlot(
                dataset,
                new CategoryAxis(),
                axis(top, area.getHeight() - NAMES),
                new ShadedBars(HitCounts::fill, HitCounts::label));
        Plots.draw(plot, g, area);
    }

    /** There is room for a number above the highest bar, but no probability above 100 %. */
    private static NumberAxis axis(double top, double height) {
        double step = top > 0.5 ? 0.2 : 0.1;
        double needed = top / (1 - NUMBER / height);
        long steps = Math.max(1, (long) Math.ceil(needed / step));
        long most = Math.round(1 / step);
        NumberAxis axis = Plots.axis(Ticks.shares(Double.toString(step), Math.min(steps, most)));
        if (steps > most) {
            axis.setUpperBound(needed);
        }
        return axis;
    }

    private static void fill(Graphics2D g, Rectangle2D area, int series) {
        if (series % 2 == 0) {
            Marks.hatch(g, area, Palette.PALE, Palette.BLUE);
        } else {
            g.setColor(Palette.NAVY);
            g.fill(area);
        }
    }

    private static void label(Graphics2D g, Rectangle2D bar, double value) {
        Typeface.draw(
                g,
                Numbers.probabilityNumber(value),
                bar.getCenterX(),
                bar.getMinY() - 3,
                TextStyle.small(Align.CENTRE));
    }

    private static Table data(Targets targets, List<Integer> years) {
        Table.Builder data = Table.columns("year", "number_hit", "probability", "ci_low", "ci_high");
        for (int year : years) {
            targets.numberHit(year)
                    .forEach((count, row) -> data.row(year, count, row.probability(), row.low(), row.high()));
        }
        return data.build();
    }
}
