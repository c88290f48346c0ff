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
import org.clustercast.reports.chart.Typeface.Align;
import org.clustercast.reports.chart.Typeface.TextStyle;
import org.clustercast.reports.text.Numbers;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Table;

/** Is there enough space? Occupancy of every park in three years, with supply printed; full parks are marked. */
public final class SpaceOccupancy implements ChartRecipe {

    private static final double ROW_HEIGHT = 15;
    private static final double BAR = 11.5;
    private static final int SHOWN_YEARS = 3;
    private static final double INSET = 3;
    private static final double ROOM_FOR_MARK = 12;

    @Override
    public String id() {
        return "space";
    }

    @Override
    public List<Chart> draw(RunResults results) {
        if (!results.has("ledger")) {
            return List.of();
        }
        ParkSpace space = new ParkSpace(results.table("ledger"));
        List<String> parks = space.parks();
        if (parks.isEmpty()) {
            return List.of();
        }
        Words words = results.words();
        List<Row> rows = parks.stream()
                .map(park -> new Row(words.label("park", park), false))
                .toList();
        List<Column> columns = new ArrayList<>();
        for (int year : shownYears(space.years())) {
            columns.add(new Column(
                    Integer.toString(year),
                    new Axis(Ticks.shares("0.5", 2)),
                    (g, row, cell, axis) -> draw(g, space.at(parks.get(row), year), cell, axis)));
        }
        RowChart body = new RowChart(rows, columns, ROW_HEIGHT);
        Heading heading = new Heading(
                words.word("chart.space.title"),
                words.fill("chart.space.note", "unit", words.unit(space.unit())),
                results.caption());
        return List.of(new Chart(id(), new Sheet(heading, legend(words), body.height(), body), data(space)));
    }

    private static List<Swatch> legend(Words words) {
        return List.of(
                new Swatch((g, area) -> bar(g, area, false), words.word("chart.space.used")),
                new Swatch((g, area) -> ground(g, area), words.word("chart.space.free")),
                new Swatch(
                        (g, area) -> {
                            bar(g, area, true);
                            cross(g, area);
                        },
                        words.word("chart.space.full")));
    }

    /** First, middle and last year; all where there are no more than three. */
    static List<Integer> shownYears(List<Integer> years) {
        if (years.size() <= SHOWN_YEARS) {
            return years;
        }
        return List.of(years.get(0), years.get((years.size() - 1) / 2), years.get(years.size() - 1));
    }

    private static void draw(Graphics2D g, ParkSpace.Amount amount, Rectangle2D cell, Axis axis) {
        double y = cell.getCenterY() - BAR / 2;
        if (amount.supplied() <= 0) {
            Typeface.draw(
                    g,
                    Numbers.NONE,
                    cell.getX() + 3,
                    cell.getCenterY() + 3.2,
                    TextStyle.small(Align.LEFT).in(Palette.SOFT_INK));
            return;
        }
        Rectangle2D whole = new Rectangle2D.Double(cell.getX(), y, cell.getWidth(), BAR);
        ground(g, whole);
        double used = axis.place(Math.min(1, amount.occupancy()), whole) - whole.getX();
        Rectangle2D bar = new Rectangle2D.Double(whole.getX(), y, used, BAR);
        bar(g, bar, amount.isFull());
        if (amount.isFull()) {
            cross(g, whole);
        }
        drawSupply(g, amount.supplied(), used, whole);
    }

    /** The supply stands in the used part where that is wide enough, else behind it. */
    private static void drawSupply(Graphics2D g, double supplied, double used, Rectangle2D whole) {
        List<String> texts = List.of(Numbers.fixed(supplied, 1), BarNumber.compact(supplied));
        for (String text : texts) {
            double width = Typeface.width(text, Typeface.SMALL);
            if (used > width + 2 * INSET && whole.getWidth() > width + INSET + ROOM_FOR_MARK) {
                TextStyle style = TextStyle.small(Align.LEFT).in(Color.WHITE);
                Typeface.draw(g, text, whole.getX() + INSET, whole.getCenterY() + 3.2, style);
                return;
            }
        }
        BarNumber.beside(whole, whole.getX() + used).draw(g, texts);
    }

    private static void ground(Graphics2D g, Rectangle2D area) {
        g.setColor(Palette.BANDS.get(0));
        g.fill(area);
    }

    private static void bar(Graphics2D g, Rectangle2D area, boolean full) {
        g.setColor(full ? Palette.NAVY : Palette.BLUE);
        g.fill(area);
    }

    /** A mark at the right end that needs no colour. */
    private static void cross(Graphics2D g, Rectangle2D area) {
        g.setColor(Color.WHITE);
        double x = area.getMaxX() - 6;
        g.fill(FanLegend.diamond(x, area.getCenterY(), 3.2));
    }

    private static Table data(ParkSpace space) {
        Table.Builder data = Table.columns("park", "year", "unit", "supplied", "used", "occupancy", "full");
        for (String park : space.parks()) {
            for (int year : space.years()) {
                ParkSpace.Amount amount = space.at(park, year);
                data.row(
                        park,
                        year,
                        space.unit(),
                        amount.supplied(),
                        amount.used(),
                        amount.occupancy(),
                        amount.isFull() ? "yes" : "no");
            }
        }
        return data.build();
    }
}
