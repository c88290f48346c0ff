package org.clustercast.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleFunction;
import org.clustercast.reports.chart.Typeface.Align;
import org.clustercast.reports.chart.Typeface.TextStyle;

/** Rows with their names on the left and one or more columns of amounts, each with its own scale. */
final class RowChart implements Sheet.Body {

    private static final double COLUMN_GAP = 18;
    private static final double HEAD = 16;
    private static final double FOOT = 16;
    private static final double NAME_GAP = 6;
    private static final double LABEL_GAP = 5;
    private static final double WIDEST_NAME = 235;
    private static final char LAST_LATIN = '\u024f';

    private final List<Row> rows;
    private final List<Column> columns;
    private final double rowHeight;

    /**
     * A row.
     *
     * @param name what stands on the left
     * @param ruled whether a line separates it from the row above
     */
    record Row(String name, boolean ruled) {}

    /**
     * A column.
     *
     * @param name what stands above
     * @param axis its scale
     * @param painter draws one row of it
     */
    record Column(String name, Axis axis, Painter painter) {}

    /**
     * A scale in steps.
     *
     * @param low value at the left
     * @param high value at the right
     * @param step distance of grid lines
     * @param format text of a grid line
     */
    record Axis(double low, double high, double step, DoubleFunction<String> format) {

        /** Place of a value across an area. */
        double place(double value, Rectangle2D area) {
            double inside = Math.max(low, Math.min(high, value));
            return area.getX() + (inside - low) / (high - low) * area.getWidth();
        }
    }

    /** Draws one row of one column. */
    @FunctionalInterface
    interface Painter {
        /** Draws row {@code row} into its cell on the scale. */
        void draw(Graphics2D g, int row, Rectangle2D cell, Axis axis);
    }

    RowChart(List<Row> rows, List<Column> columns, double rowHeight) {
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.rowHeight = rowHeight;
    }

    /** Height that the rows need, points. */
    double height() {
        return HEAD + rows.size() * rowHeight + FOOT;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        double names = nameWidth();
        double left = area.getX() + names + NAME_GAP;
        double width = (area.getMaxX() - left - columns.size() * COLUMN_GAP) / columns.size();
        drawNames(g, area, names);
        for (int i = 0; i < columns.size(); i++) {
            double x = left + i * (width + COLUMN_GAP);
            drawColumn(
                    g, columns.get(i), new Rectangle2D.Double(x, area.getY() + HEAD, width, rows.size() * rowHeight));
        }
    }

    private void drawNames(Graphics2D g, Rectangle2D area, double width) {
        for (int i = 0; i < rows.size(); i++) {
            double top = area.getY() + HEAD + i * rowHeight;
            if (rows.get(i).ruled()) {
                g.setColor(Palette.AXIS);
                g.setStroke(Palette.HAIR);
                g.draw(new Line2D.Double(area.getX(), top, area.getMaxX(), top));
            }
            List<String> lines = TextWrap.wrap(rows.get(i).name(), Typeface.SMALL, width);
            int most = Math.max(1, (int) (rowHeight / 11));
            double y = top + rowHeight / 2 + 3.2 - (Math.min(most, lines.size()) - 1) * 5.5;
            for (int line = 0; line < Math.min(most, lines.size()); line++) {
                boolean cut = line == most - 1 && lines.size() > most;
                String text = cut ? TextWrap.shorten(rest(lines, line), Typeface.SMALL, width) : lines.get(line);
                Typeface.draw(g, text, area.getX() + width, y + line * 11, TextStyle.small(Align.RIGHT));
            }
        }
    }

    /** The lines from one on as one text; words keep the space at which they were broken. */
    private static String rest(List<String> lines, int from) {
        StringBuilder text = new StringBuilder();
        for (String line : lines.subList(from, lines.size())) {
            boolean words =
                    text.length() > 0 && text.charAt(text.length() - 1) < LAST_LATIN && line.charAt(0) < LAST_LATIN;
            text.append(words ? " " : "").append(line);
        }
        return text.toString();
    }

    private void drawColumn(Graphics2D g, Column column, Rectangle2D area) {
        Typeface.draw(
                g,
                TextWrap.shorten(column.name(), Typeface.NORMAL, area.getWidth() + COLUMN_GAP),
                area.getX(),
                area.getY() - 6,
                new TextStyle(Typeface.NORMAL, Palette.INK, Align.LEFT));
        Axis axis = column.axis();
        drawGrid(g, axis, area);
        for (int row = 0; row < rows.size(); row++) {
            column.painter()
                    .draw(
                            g,
                            row,
                            new Rectangle2D.Double(
                                    area.getX(), area.getY() + row * rowHeight, area.getWidth(), rowHeight),
                            axis);
        }
    }

    private static void drawGrid(Graphics2D g, Axis axis, Rectangle2D area) {
        long steps = Math.round((axis.high() - axis.low()) / axis.step());
        double lastLabel = area.getMaxX() - Typeface.width(axis.format().apply(axis.high()), Typeface.SMALL);
        double free = area.getMinX();
        for (long i = 0; i <= steps; i++) {
            double value = axis.low() + i * axis.step();
            boolean zero = Math.abs(value) < axis.step() * 1e-6;
            double x = axis.place(value, area);
            g.setColor(zero ? Palette.AXIS : Palette.GRID);
            g.setStroke(zero ? Palette.THIN : Palette.HAIR);
            g.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
            String text = axis.format().apply(zero ? 0 : value);
            // the outer labels stay within the column; an inner one that would touch its neighbours is left out
            Align align = i == 0 ? Align.LEFT : i == steps ? Align.RIGHT : Align.CENTRE;
            double width = Typeface.width(text, Typeface.SMALL);
            double from = x - align.share() * width;
            boolean inner = i > 0 && i < steps;
            if (!inner || (from >= free + LABEL_GAP && from + width + LABEL_GAP <= lastLabel)) {
                Typeface.draw(
                        g, text, x, area.getMaxY() + 12, TextStyle.small(align).in(Palette.SOFT_INK));
                free = from + width;
            }
        }
    }

    private double nameWidth() {
        return Math.min(
                WIDEST_NAME,
                rows.stream()
                        .mapToDouble(row -> Typeface.width(row.name(), Typeface.SMALL))
                        .max()
                        .orElse(0));
    }
}
