package org.clustercast.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.clustercast.reports.chart.LeverMoney.Amount;
import org.clustercast.reports.chart.RowChart.Axis;
import org.clustercast.reports.chart.RowChart.Column;
import org.clustercast.reports.chart.RowChart.Row;
import org.clustercast.reports.chart.Sheet.Heading;
import org.clustercast.reports.text.Numbers;
import org.clustercast.reports.text.Words;
import org.clustercast.result.Table;

/** Where does the money go? Every lever by source in three years, with what found no use, and the deadweight. */
public final class LeverSpending implements ChartRecipe {

    private static final String DEADWEIGHT = "deadweight";
    private static final double ROW_HEIGHT = 16;
    private static final double BAR = 10;
    private static final double ROOM_FOR_NUMBER = 2;
    private static final int STEPS = 3;
    private static final double ONE_DECIMAL_FROM = 10;

    @Override
    public String id() {
        return "spending";
    }

    @Override
    public List<Chart> draw(RunResults results) {
        if (!results.has("ledger")) {
            return List.of();
        }
        LeverMoney money = new LeverMoney(results.table("ledger"));
        if (money.levers().isEmpty()) {
            return List.of();
        }
        Words words = results.words();
        TreeMap<String, Integer> numbers = numbers(results);
        List<String> levers = money.ordered(numbers);
        List<Row> rows = new ArrayList<>();
        for (String lever : levers) {
            String number = numbers.containsKey(lever) ? numbers.get(lever) + " " : "";
            rows.add(new Row(number + words.label("lever", lever), false));
        }
        rows.add(new Row(words.word("chart.spending.total"), true));
        boolean deadweight = results.has("summary") && results.indicators().hasAll(List.of(DEADWEIGHT));
        if (deadweight) {
            rows.add(new Row(words.word("chart.spending.deadweight"), false));
        }
        IntToDoubleFunction wasted = year -> deadweight ? deadweight(results, year) : 0;
        Axis axis = axis(money, wasted);
        List<Column> columns = new ArrayList<>();
        for (int year : SpaceOccupancy.shownYears(money.years())) {
            columns.add(new Column(Integer.toString(year), axis, (g, row, cell, scale) -> {
                if (row <= levers.size()) {
                    drawMoney(g, amounts(money, levers, row, year), cell, scale);
                } else {
                    drawDeadweight(g, wasted.applyAsDouble(year), cell, scale);
                }
            }));
        }
        RowChart body = new RowChart(rows, columns, ROW_HEIGHT);
        Heading heading =
                new Heading(words.word("chart.spending.title"), words.word("chart.spending.note"), results.caption());
        return List.of(new Chart(
                id(), new Sheet(heading, legend(words, deadweight), body.height(), body), money.table(levers)));
    }

    /** Of all clusters, as the total of money. */
    private static double deadweight(RunResults results, int year) {
        return results.indicators().clusters().stream()
                .mapToDouble(cluster -> results.indicators().mean(cluster, DEADWEIGHT, year))
                .sum();
    }

    /** Numbers of the levers in the document. */
    static TreeMap<String, Integer> numbers(RunResults results) {
        TreeMap<String, Integer> numbers = new TreeMap<>();
        if (results.has("levers")) {
            Table levers = results.table("levers");
            for (int row = 0; row < levers.rows(); row++) {
                numbers.put(levers.text(row, "lever"), Integer.valueOf(levers.text(row, "instrument")));
            }
        }
        return numbers;
    }

    /** Money of a row by source; the row behind the levers is their sum. */
    private static List<Amount> amounts(LeverMoney money, List<String> levers, int row, int year) {
        return LeverMoney.SOURCES.stream()
                .map(source -> row < levers.size() ? money.of(levers.get(row), year, source) : money.all(year, source))
                .toList();
    }

    private static Axis axis(LeverMoney money, IntToDoubleFunction deadweight) {
        double top = 0;
        for (int year : money.years()) {
            double sum = 0;
            for (String source : LeverMoney.SOURCES) {
                sum += money.all(year, source).supplied();
            }
            top = Math.max(top, Math.max(sum, deadweight.applyAsDouble(year)));
        }
        return new Axis(Ticks.covering(0, Math.max(top * ROOM_FOR_NUMBER, 1), STEPS, Ticks.Style.PLAIN));
    }

    private static void drawMoney(Graphics2D g, List<Amount> amounts, Rectangle2D cell, Axis axis) {
        double sum = 0;
        double supplied = 0;
        for (int i = 0; i < amounts.size(); i++) {
            fill(g, part(cell, axis, sum, sum + amounts.get(i).used()), i);
            sum += amounts.get(i).used();
            supplied += amounts.get(i).supplied();
        }
        if (supplied > sum) {
            open(g, part(cell, axis, sum, supplied));
        }
        if (supplied > sum && !text(supplied).equals(text(sum))) {
            List<String> texts = List.of(
                    text(sum) + " / " + text(supplied),
                    Numbers.output(sum) + " / " + Numbers.output(supplied),
                    BarNumber.compact(sum) + "/" + BarNumber.compact(supplied));
            BarNumber.beside(cell, axis.place(supplied, cell)).draw(g, texts);
        } else {
            number(g, sum, axis.place(sum, cell), cell);
        }
    }

    private static void drawDeadweight(Graphics2D g, double yi, Rectangle2D cell, Axis axis) {
        waste(g, part(cell, axis, 0, yi));
        number(g, yi, axis.place(yi, cell), cell);
    }

    private static Rectangle2D part(Rectangle2D cell, Axis axis, double from, double to) {
        double left = axis.place(from, cell);
        double right = axis.place(to, cell);
        return new Rectangle2D.Double(left, cell.getCenterY() - BAR / 2, Math.max(0, right - left), BAR);
    }

    private static String text(double yi) {
        return yi > 0 ? Numbers.fixed(yi, yi >= ONE_DECIMAL_FROM ? 1 : 2) : "0";
    }

    private static void number(Graphics2D g, double yi, double end, Rectangle2D cell) {
        BarNumber.beside(cell, end).draw(g, List.of(text(yi), Numbers.output(yi), BarNumber.compact(yi)));
    }

    private static void fill(Graphics2D g, Rectangle2D area, int source) {
        if (source == 2) {
            Marks.hatch(g, area, Palette.PALE, Palette.NAVY);
        } else {
            g.setColor(source == 0 ? Palette.NAVY : Palette.BLUE);
            g.fill(area);
        }
    }

    private static void open(Graphics2D g, Rectangle2D area) {
        g.setColor(Color.WHITE);
        g.fill(area);
        g.setColor(Palette.AXIS);
        g.setStroke(Palette.THIN);
        g.draw(area);
    }

    private static void waste(Graphics2D g, Rectangle2D area) {
        Marks.hatch(g, area, Color.WHITE, Palette.AMBER);
        g.setColor(Palette.AMBER);
        g.setStroke(Palette.HAIR);
        g.draw(area);
    }

    private static List<Swatch> legend(Words words, boolean deadweight) {
        List<Swatch> legend = new ArrayList<>();
        for (int i = 0; i < LeverMoney.SOURCES.size(); i++) {
            int source = i;
            legend.add(
                    new Swatch((g, area) -> fill(g, area, source), words.word("source." + LeverMoney.SOURCES.get(i))));
        }
        legend.add(new Swatch(LeverSpending::open, words.word("chart.spending.unallocated")));
        if (deadweight) {
            legend.add(new Swatch(LeverSpending::waste, words.word("chart.spending.deadweight")));
        }
        return legend;
    }
}
