package org.clustercast.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.clustercast.reports.chart.Typeface.Align;
import org.clustercast.reports.chart.Typeface.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * Writes the number of a bar: behind its end, where that has room before the next column; else on the bar; else over both on
 * a white ground.
 *
 * @param cell the row of the column
 * @param low where nothing but the bar is on the left of: the lower end of a whisker, or the end of the bar
 * @param end where the bar and its whisker end
 * @param onBar colour in which the bar can be written on, if it can
 */
record BarNumber(
        Rectangle2D cell, double low, double end, @Nullable Color onBar) {

    /** Numbers may reach so far into the gap behind a column, points. */
    private static final double BEYOND = 13;

    private static final double LABEL = 5;
    private static final double BASE_LINE = 3.2;
    private static final double HEIGHT = 11;

    /** The number of a bar without whisker that is never written on. */
    static BarNumber beside(Rectangle2D cell, double end) {
        return new BarNumber(cell, cell.getX(), end, null);
    }

    /** Writes the first of some texts that has room behind the bar, or the last wherever there is some. */
    void draw(Graphics2D g, List<String> texts) {
        double y = cell.getCenterY() + BASE_LINE;
        double limit = cell.getMaxX() + BEYOND;
        for (String text : texts) {
            if (end + LABEL + Typeface.width(text, Typeface.SMALL) <= limit) {
                Typeface.draw(g, text, end + LABEL, y, TextStyle.small(Align.LEFT));
                return;
            }
        }
        String text = shortest(texts, limit - cell.getX() - 1);
        double width = Typeface.width(text, Typeface.SMALL);
        if (onBar != null && low - LABEL - width > cell.getX() + 1) {
            Typeface.draw(g, text, low - LABEL, y, TextStyle.small(Align.RIGHT).in(onBar));
            return;
        }
        double x = Math.max(cell.getX() + 1, Math.min(end + LABEL, limit - width));
        g.setColor(Color.WHITE);
        g.fill(new Rectangle2D.Double(x - 1, cell.getCenterY() - HEIGHT / 2, width + 2, HEIGHT));
        Typeface.draw(g, text, x, y, TextStyle.small(Align.LEFT));
    }

    /** A number that is too long in full, with its leading digits and an exponent. */
    static String compact(double value) {
        String text = String.format(Locale.ROOT, "%.1E", value);
        return text.replace("E+0", "E").replace("E-0", "E-").replace("E+", "E").replace('-', '\u2212');
    }

    private static String shortest(List<String> texts, double room) {
        return texts.stream()
                .filter(text -> Typeface.width(text, Typeface.SMALL) <= room)
                .findFirst()
                .orElse(texts.get(texts.size() - 1));
    }
}
