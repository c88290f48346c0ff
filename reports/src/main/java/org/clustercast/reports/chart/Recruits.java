package org.clustercast.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clustercast.reports.chart.LeverMoney.Amount;
import org.clustercast.reports.chart.Sheet.Heading;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Table;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.data.category.DefaultCategoryDataset;

/** Whom does talent support bring? People offered and people who found a post, by tier and year. */
public final class Recruits implements ChartRecipe {

    private static final List<String> TIERS = List.of("top", "high-level", "young", "skilled");
    private static final String LEVER = "talent-support";
    private static final double PANEL_HEIGHT = 108;
    private static final double ROOM = 1.05;
    private static final int STEPS = 4;
    private static final double BETWEEN_YEARS = 0.25;

    /** Room for the numbers of the axis, the same in all panels. */
    private static final double AXIS_WIDTH = 32;

    @Override
    public String id() {
        return "recruits";
    }

    @Override
    public List<Chart> draw(RunResults results) {
        if (!results.has("ledger")) {
            return List.of();
        }
        Map<String, TreeMap<Integer, Amount>> tiers = tiers(results.table("ledger"));
        if (tiers.isEmpty()) {
            return List.of();
        }
        Words words = results.words();
        List<Panels.Panel> panels = new ArrayList<>();
        tiers.forEach((tier, years) ->
                panels.add(new Panels.Panel(words.label("tier", tier), (g, area) -> drawPlot(g, area, years))));
        Panels body = new Panels(2, panels);
        Heading heading =
                new Heading(words.word("chart.recruits.title"), words.word("chart.recruits.note"), results.caption());
        List<Swatch> legend = List.of(
                new Swatch((g, area) -> fill(g, area, 0), words.word("chart.recruits.offered")),
                new Swatch((g, area) -> fill(g, area, 1), words.word("chart.recruits.joined")));
        return List.of(new Chart(id(), new Sheet(heading, legend, body.rows() * PANEL_HEIGHT, body), data(tiers)));
    }

    /** People of talent support by tier and year; tiers of which there are none are left out. */
    static Map<String, TreeMap<Integer, Amount>> tiers(Table ledger) {
        Table people = ledger.where("resource", "talent").where("instrument", LEVER);
        Map<String, TreeMap<Integer, Amount>> tiers = new LinkedHashMap<>();
        for (String tier : TIERS) {
            Table rows = people.where("tier", tier);
            for (int row = 0; row < rows.rows(); row++) {
                if (rows.text(row, "period").length() == 4) {
                    tiers.computeIfAbsent(tier, id -> new TreeMap<>())
                            .merge(
                                    Integer.valueOf(rows.text(row, "period")),
                                    new Amount(rows.number(row, "supplied"), rows.number(row, "used")),
                                    Amount::plus);
                }
            }
        }
        return tiers;
    }

    private static void drawPlot(Graphics2D g, Rectangle2D area, TreeMap<Integer, Amount> years) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        double top = 1;
        for (Map.Entry<Integer, Amount> year : years.entrySet()) {
            String label = Integer.toString(year.getKey());
            dataset.addValue(year.getValue().supplied(), "offered", label);
            dataset.addValue(year.getValue().used(), "joined", label);
            top = Math.max(top, year.getValue().supplied());
        }
        ShadedBars bars = new ShadedBars(Recruits::fill, (graphics, bar, value) -> {});
        bars.setMaximumBarWidth(1);
        NumberAxis amounts = Plots.amounts(top * ROOM, STEPS);
        CategoryPlot plot = new CategoryPlot(dataset, new YearCategories(BETWEEN_YEARS), amounts, bars);
        plot.setFixedRangeAxisSpace(Plots.left(amounts, AXIS_WIDTH));
        Plots.draw(plot, g, area);
    }

    private static void fill(Graphics2D g, Rectangle2D area, int series) {
        if (series == 0) {
            g.setColor(Color.WHITE);
            g.fill(area);
            g.setColor(Palette.NAVY);
            g.setStroke(Palette.THIN);
            g.draw(area);
        } else {
            g.setColor(Palette.BLUE);
            g.fill(area);
        }
    }

    private static Table data(Map<String, TreeMap<Integer, Amount>> tiers) {
        Table.Builder data = Table.columns("tier", "year", "offered", "joined");
        tiers.forEach((tier, years) ->
                years.forEach((year, amount) -> data.row(tier, year, amount.supplied(), amount.used())));
        return data.build();
    }
}
