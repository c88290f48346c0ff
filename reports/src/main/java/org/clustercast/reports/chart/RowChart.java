package org.clustercast.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.clustercast.reports.chart.Typeface.Align;
import org.clustercast.reports.chart.Typeface.TextStyle;

/**
 * Rows with their names on the left and one or more columns of amounts, each with its own scale or with one for each row.
 * Columns that would become too narrow side by side stand in several blocks below each other, each with the names.
 */
final class RowChart implements Sheet.Body {

    /** Room right of each column, at least; numbers of bars may reach into it. */
    private static final double COLUMN_GAP = 18;

    private static final double BLOCK_GAP = 10;

    /** A column is at least this wide, unless a chart asks for more. */
    private static final double NARROWEST = 50;
    /** So many columns stand side by side, however long the names are. */
    private static final int FEW_COLUMNS = 3;

    private static final double HEAD = 16;
    private static final double FOOT = 16;
    private static final double NAME_GAP = 6;
    private static final double LABEL_GAP = 5;
    private static final double WIDEST_NAME = 235;
    private static final char LAST_LATIN = '\u024f';

    private final List<Row> rows;
    private final List<Column> columns;
    private final double rowHeight;
    private final double names;
    private final double gap;
    private final int perBlock;

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
     * @param axes its scale, or one for each row
     * @param painter draws one row of it
     */
    record Column(String name, List<Axis> axes, Painter painter) {

        Column {
            axes = List.copyOf(axes);
        }

        Column(String name, Axis axis, Painter painter) {
            this(name, List.of(axis), painter);
        }

        boolean hasOneScale() {
            return axes.size() == 1;
        }

        Axis axis(int row) {
            return hasOneScale() ? axes.get(0) : axes.get(row);
        }
    }

    /**
     * A scale in steps.
     *
     * @param ticks its steps, each with a grid line
     */
    record Axis(Ticks ticks) {

        double low() {
            return ticks.low();
        }

        double high() {
            return ticks.high();
        }

        /** Place of a value across an area. */
        double place(double value, Rectangle2D area) {
            double inside = Math.max(low(), Math.min(high(), value));
            return area.getX() + (inside - low()) / (high() - low()) * area.getWidth();
        }
    }

    /** Draws one row of one column. */
    @FunctionalInterface
    interface Painter {
        /** Draws row {@code row} into its cell on the scale. */
        void draw(Graphics2D g, int row, Rectangle2D cell, Axis axis);
    }

    RowChart(List<Row> rows, List<Column> columns, double rowHeight) {
        this(rows, columns, rowHeight, NARROWEST);
    }

    /** Rows and columns, of which none is narrower than {@code least} points. */
    RowChart(List<Row> rows, List<Column> columns, double rowHeight, double least) {
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.rowHeight = rowHeight;
        gap = gap(columns.stream()
                .flatMap(column -> column.axes().stream().map(Axis::ticks))
                .toList());
        names = nameWidth();
        double room = Sheet.inner() - names - NAME_GAP;
        int most = (int) Math.max(1, Math.floor(room / (least + gap)));
        int blocks = (columns.size() + most - 1) / most;
        perBlock = (columns.size() + blocks - 1) / blocks;
    }

    /** The outer labels of neighbouring columns stand below the ends of their scales and must not meet. */
    private static double gap(List<Ticks> scales) {
        double first = 0;
        double last = 0;
        for (Ticks ticks : scales) {
            first = Math.max(first, width(ticks.label(ticks.first())));
            last = Math.max(last, width(ticks.label(ticks.last())));
        }
        return Math.max(COLUMN_GAP, (first + last) / 2 + 2 * LABEL_GAP);
    }

    private static double width(String text) {
        return Typeface.width(text, Typeface.SMALL);
    }

    /** Height that the rows need, points. */
    double height() {
        int blocks = (columns.size() + perBlock - 1) / perBlock;
        return blocks * (blockHeight() + BLOCK_GAP) - BLOCK_GAP;
    }

    private double blockHeight() {
        return HEAD + rows.size() * pitch() + (hasOneScale() ? FOOT : 0);
    }

    private boolean hasOneScale() {
        return columns.stream().allMatch(Column::hasOneScale);
    }

    /** From one row to the next; rows with scales of their own have the labels below them. */
    private double pitch() {
        return rowHeight + (hasOneScale() ? 0 : FOOT);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        double left = area.getX() + names + NAME_GAP;
        double width = (area.getMaxX() - left - perBlock * gap) / perBlock;
        for (int i = 0; i < columns.size(); i++) {
            double top = area.getY() + i / perBlock * (blockHeight() + BLOCK_GAP);
            double x = left + i % perBlock * (width + gap);
            if (i % perBlock == 0) {
                drawNames(g, new Rectangle2D.Double(area.getX(), top, area.getWidth(), blockHeight()));
            }
            drawColumn(g, columns.get(i), new Rectangle2D.Double(x, top + HEAD, width, rows.size() * pitch()));
        }
    }

    private void drawNames(Graphics2D g, Rectangle2D area) {
        for (int i = 0; i < rows.size(); i++) {
            double top = area.getY() + HEAD + i * pitch();
            if (rows.get(i).ruled()) {
                g.setColor(Palette.AXIS);
                g.setStroke(Palette.HAIR);
                g.draw(new Line2D.Double(area.getX(), top, area.getMaxX(), top));
            }
            List<String> lines = TextWrap.wrap(rows.get(i).name(), Typeface.SMALL, names);
            int most = Math.max(1, (int) (rowHeight / 11));
            double y = top + rowHeight / 2 + 3.2 - (Math.min(most, lines.size()) - 1) * 5.5;
            for (int line = 0; line < Math.min(most, lines.size()); line++) {
                boolean cut = line == most - 1 && lines.size() > most;
                String text = cut ? TextWrap.shorten(rest(lines, line), Typeface.SMALL, names) : lines.get(line);
                Typeface.draw(g, text, area.getX() + names, y + line * 11, TextStyle.small(Align.RIGHT));
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
                TextWrap.shorten(column.name(), Typeface.NORMAL, area.getWidth() + COLUMN_GAP - NAME_GAP),
                area.getX(),
                area.getY() - 6,
                new TextStyle(Typeface.NORMAL, Palette.INK, Align.LEFT));
        if (column.hasOneScale()) {
            drawGrid(g, column.axis(0), area);
        }
        for (int row = 0; row < rows.size(); row++) {
            double y = area.getY() + row * pitch();
            Rectangle2D cell = new Rectangle2D.Double(area.getX(), y, area.getWidth(), rowHeight);
            if (!column.hasOneScale()) {
                drawGrid(g, column.axis(row), cell);
            }
            column.painter().draw(g, row, cell, column.axis(row));
        }
    }

    private static void drawGrid(Graphics2D g, Axis axis, Rectangle2D area) {
        Ticks ticks = axis.ticks();
        long stride = ticks.stride(area.getWidth() / ticks.steps(), LABEL_GAP, RowChart::width);
        for (long tick = ticks.first(); tick <= ticks.last(); tick++) {
            double x = axis.place(ticks.value(tick), area);
            g.setColor(tick == 0 ? Palette.AXIS : Palette.GRID);
            g.setStroke(tick == 0 ? Palette.THIN : Palette.HAIR);
            g.draw(new Line2D.Double(x, area.getMinY(), x, area.getMaxY()));
            if (ticks.isLabelled(tick, stride)) {
                TextStyle style = TextStyle.small(Align.CENTRE).in(Palette.SOFT_INK);
                Typeface.draw(g, ticks.label(tick), x, area.getMaxY() + 12, style);
            }
        }
    }

    /** The longest name, but never so much that the columns have no room. */
    private double nameWidth() {
        double free = Sheet.inner() - NAME_GAP - Math.min(columns.size(), FEW_COLUMNS) * (NARROWEST + gap);
        double longest =
                rows.stream().mapToDouble(row -> width(row.name())).max().orElse(0);
        return Math.min(longest, Math.max(NARROWEST, Math.min(WIDEST_NAME, free)));
    }
}
