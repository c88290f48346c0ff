package org.clustercast.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.clustercast.reports.chart.Typeface.Align;
import org.clustercast.reports.chart.Typeface.TextStyle;

/** Small multiples: panels of the same size in rows, each under its name. */
final class Panels implements Sheet.Body {

    private static final double GAP = 12;
    private static final double NAME = 16;

    private final int columns;
    private final List<Panel> panels;

    /**
     * One panel.
     *
     * @param name what it shows
     * @param body draws it
     */
    record Panel(String name, Sheet.Body body) {}

    Panels(int columns, List<Panel> panels) {
        this.columns = columns;
        this.panels = List.copyOf(panels);
    }

    /** Number of rows. */
    int rows() {
        return (panels.size() + columns - 1) / columns;
    }

    /** The part of an area in which the n-th of some panels is drawn, without its name. */
    static Rectangle2D field(int n, int columns, int rows, Rectangle2D area) {
        double width = (area.getWidth() - (columns - 1) * GAP) / columns;
        double height = (area.getHeight() - (rows - 1) * GAP) / rows;
        double x = area.getX() + (n % columns) * (width + GAP);
        double y = area.getY() + (n / columns) * (height + GAP);
        return new Rectangle2D.Double(x, y + NAME, width, height - NAME);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        for (int i = 0; i < panels.size(); i++) {
            Rectangle2D field = field(i, columns, rows(), area);
            String name = TextWrap.shorten(panels.get(i).name(), Typeface.NORMAL, field.getWidth());
            double y = field.getY() - NAME + Typeface.NORMAL;
            Typeface.draw(g, name, field.getX(), y, new TextStyle(Typeface.NORMAL, Palette.INK, Align.LEFT));
            panels.get(i).body().draw(g, field);
        }
    }
}
