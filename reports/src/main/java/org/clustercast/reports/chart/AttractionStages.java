package org.clustercast.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.clustercast.reports.chart.RowChart.Axis;
import org.clustercast.reports.chart.RowChart.Column;
import org.clustercast.reports.chart.RowChart.Row;
import org.clustercast.reports.chart.Sheet.Heading;
import org.clustercast.reports.text.Numbers;
import org.clustercast.reports.text.Words;

/** What becomes of leads? The stages of attraction in three years, and what adds nothing: moves within the district, leads without a site. */
public final class AttractionStages implements ChartRecipe {

    /** Indicators of the stages from the lead to full load. */
    public static final List<String> STAGES =
            List.of("leads", "leads-talks", "leads-signed", "leads-sited", "arrivals", "arrivals-full-load");

    /** Leads that only move within the district, and what is lost because there is no site. */
    private static final List<String> ASIDE = List.of("moves-within", "leads-without-site");

    private static final double ROW_HEIGHT = 21;
    private static final double FEW = 10;
    private static final double BAR = 12;
    private static final int STEPS = 3;

    @Override
    public String id() {
        return "funnel";
    }

    /** The stages and what ends aside of them. */
    public static List<String> rows() {
        List<String> rows = new ArrayList<>(STAGES);
        rows.addAll(ASIDE);
        return rows;
    }

    @Override
    public List<Chart> draw(RunResults results) {
        List<String> indicators = rows();
        if (!results.has("summary") || !results.indicators().hasAll(indicators)) {
            return List.of();
        }
        Words words = results.words();
        List<Row> rows = indicators.stream()
                .map(indicator -> new Row(words.word("indicator." + indicator), indicator.equals(ASIDE.get(0))))
                .toList();
        Axis axis = axis(results.indicators());
        List<Integer> years = List.copyOf(
                results.indicators().of(Indicators.DISTRICT, STAGES.get(0)).keySet());
        List<Column> columns = SpaceOccupancy.shownYears(years).stream()
                .map(year -> column(results, year, axis))
                .toList();
        RowChart body = new RowChart(rows, columns, ROW_HEIGHT);
        Heading heading =
                new Heading(words.word("chart.funnel.title"), words.word("chart.funnel.note"), results.caption());
        return List.of(new Chart(
                id(),
                new Sheet(heading, legend(words), body.height(), body),
                results.indicators().table(indicators)));
    }

    private static Column column(RunResults results, int year, Axis axis) {
        return new Column(Integer.toString(year), axis, (g, row, cell, scale) -> {
            String indicator = rows().get(row);
            Indicators.Band band =
                    results.indicators().of(Indicators.DISTRICT, indicator).get(year);
            if (band != null) {
                draw(g, band, cell, scale, ASIDE.contains(indicator));
            }
        });
    }

    private static Axis axis(Indicators indicators) {
        double top = rows().stream()
                .mapToDouble(indicator -> BandPlot.top(indicators.of(Indicators.DISTRICT, indicator)))
                .max()
                .orElse(1);
        return new Axis(Ticks.covering(0, Math.max(top, 1), STEPS, Ticks.Style.PLAIN));
    }

    private static void draw(Graphics2D g, Indicators.Band band, Rectangle2D cell, Axis axis, boolean aside) {
        double y = cell.getCenterY();
        double end = axis.place(band.mean(), cell);
        bar(g, new Rectangle2D.Double(cell.getX(), y - BAR / 2, end - cell.getX(), BAR), aside);
        double high = axis.place(band.p90(), cell);
        Marks.whisker(g, axis.place(band.p10(), cell), high, y);
        new BarNumber(
                        cell,
                        Math.min(end, axis.place(band.p10(), cell)),
                        Math.max(end, high),
                        aside ? null : Color.WHITE)
                .draw(g, List.of(number(band.mean()), BarNumber.compact(band.mean())));
    }

    /** Few are told with a decimal: a mean below one is not none. */
    private static String number(double mean) {
        return Numbers.fixed(mean, mean > 0 && mean < FEW ? 1 : 0);
    }

    private static void bar(Graphics2D g, Rectangle2D area, boolean aside) {
        if (aside) {
            Marks.hatch(g, area, Color.WHITE, Palette.AMBER);
            g.setColor(Palette.AMBER);
            g.setStroke(Palette.HAIR);
            g.draw(area);
        } else {
            g.setColor(Palette.BLUE);
            g.fill(area);
        }
    }

    private static List<Swatch> legend(Words words) {
        return List.of(
                new Swatch((g, area) -> bar(g, area, false), words.word("chart.funnel.stage")),
                new Swatch((g, area) -> bar(g, area, true), words.word("chart.funnel.aside")),
                new Swatch(
                        (g, area) -> Marks.whisker(g, area.getMinX() + 2, area.getMaxX() - 2, area.getCenterY()),
                        words.word("chart.funnel.whisker")));
    }
}
