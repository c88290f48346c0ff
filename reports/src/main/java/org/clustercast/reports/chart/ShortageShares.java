package org.clustercast.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clustercast.reports.chart.Sheet.Heading;
import org.clustercast.reports.chart.Typeface.Align;
import org.clustercast.reports.chart.Typeface.TextStyle;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Table;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/** Where is the bottleneck? Share of output bound by demand, capital, space and staff, stacked by year. */
public final class ShortageShares implements ChartRecipe {

    private static final double SINGLE_HEIGHT = 116;
    private static final double PANEL_HEIGHT = 150;
    private static final double BETWEEN_YEARS = 0.12;

    @Override
    public String id() {
        return "shortage";
    }

    @Override
    public List<Chart> draw(RunResults results) {
        if (!results.has("bottlenecks")) {
            return List.of();
        }
        Shortages shortages = new Shortages(results.table("bottlenecks"));
        List<String> clusters = results.trackedClusters().stream()
                .filter(cluster -> !shortages.of(cluster).isEmpty())
                .toList();
        List<Chart> charts = new ArrayList<>();
        if (clusters.size() > 1) {
            charts.add(sheet(results, shortages, clusters));
        }
        for (String cluster : clusters) {
            Words words = results.words();
            String title = words.fill("chart.shortage.title", "cluster", words.cluster(cluster));
            Heading heading = new Heading(title, "", results.caption());
            Sheet.Body body = (g, area) -> drawPlot(g, area, shortages.of(cluster), words);
            Sheet sheet = new Sheet(heading, legend(words), SINGLE_HEIGHT, body);
            charts.add(new Chart(id() + "-" + cluster, sheet, data(shortages, List.of(cluster))));
        }
        return charts;
    }

    private Chart sheet(RunResults results, Shortages shortages, List<String> clusters) {
        Words words = results.words();
        List<Panels.Panel> panels = clusters.stream()
                .map(cluster -> new Panels.Panel(
                        words.cluster(cluster), (g, area) -> drawPlot(g, area, shortages.of(cluster), words)))
                .toList();
        Panels body = new Panels(2, panels);
        Heading heading = new Heading(words.word("chart.shortage.sheet.title"), "", results.caption());
        Sheet sheet = new Sheet(heading, legend(words), body.rows() * PANEL_HEIGHT, body);
        return new Chart(id() + "-all", sheet, data(shortages, clusters));
    }

    private static List<Swatch> legend(Words words) {
        List<Swatch> legend = new ArrayList<>();
        for (int i = 0; i < Shortages.CAUSES.size(); i++) {
            String cause = Shortages.CAUSES.get(i);
            int series = i;
            legend.add(new Swatch(
                    (g, area) -> Layers.draw(g, area, series, words.word("chart.shortage.letter." + cause)),
                    words.word("bound." + cause)));
        }
        return legend;
    }

    private static void drawPlot(
            Graphics2D g, Rectangle2D area, TreeMap<Integer, Map<String, Shortages.Entry>> years, Words words) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        years.forEach((year, causes) ->
                causes.forEach((cause, entry) -> dataset.addValue(entry.share(), cause, Integer.toString(year))));
        StackedBarRenderer renderer = new StackedBarRenderer();
        renderer.setShadowVisible(false);
        List<String> letters = Shortages.CAUSES.stream()
                .map(cause -> words.word("chart.shortage.letter." + cause))
                .toList();
        renderer.setBarPainter(new Layers(letters));
        Plots.draw(
                new CategoryPlot(
                        dataset, new YearCategories(BETWEEN_YEARS), Plots.axis(Ticks.shares("0.25", 4)), renderer),
                g,
                area);
    }

    private static Table data(Shortages shortages, List<String> clusters) {
        Table.Builder data = Table.columns("cluster", "year", "bound_by", "share", "gap");
        for (String cluster : clusters) {
            shortages
                    .of(cluster)
                    .forEach((year, causes) -> causes.forEach(
                            (cause, entry) -> data.row(cluster, year, cause, entry.share(), entry.gapYi())));
        }
        return data.build();
    }

    /** The layers of a stacked bar: four shades apart in grey, one hatched, each with its letter. */
    private static final class Layers extends StandardBarPainter {

        private static final long serialVersionUID = 1L;
        private static final double ROOM_FOR_LETTER = 10.5;
        private static final List<Color> SHADES = List.of(
                new Color(0xEE, 0xF0, 0xF2), new Color(0xD9, 0xC3, 0x9A), new Color(0x7F, 0xA3, 0xC6), Palette.NAVY);

        private final transient List<String> letters;

        Layers(List<String> letters) {
            this.letters = letters;
        }

        @Override
        public void paintBar(
                Graphics2D g2,
                org.jfree.chart.renderer.category.BarRenderer renderer,
                int row,
                int column,
                java.awt.geom.RectangularShape bar,
                org.jfree.chart.ui.RectangleEdge base) {
            boolean room = bar.getHeight() >= ROOM_FOR_LETTER
                    && bar.getWidth() > Typeface.width(letters.get(row), Typeface.SMALL) + 2;
            draw(g2, bar.getFrame(), row, room ? letters.get(row) : "");
        }

        static void draw(Graphics2D g, Rectangle2D area, int series, String letter) {
            if (series == 1) {
                Marks.hatch(g, area, SHADES.get(series), Palette.AMBER);
            } else {
                g.setColor(SHADES.get(series));
                g.fill(area);
            }
            g.setColor(Color.WHITE);
            g.setStroke(Palette.HAIR);
            g.draw(area);
            if (!letter.isEmpty()) {
                Color ink = series == 3 ? Color.WHITE : Palette.INK;
                double y = area.getCenterY() + 3.2;
                Typeface.draw(
                        g,
                        letter,
                        area.getCenterX(),
                        y,
                        TextStyle.small(Align.CENTRE).in(ink));
            }
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
