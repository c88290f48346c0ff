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

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        double width = (area.getWidth() - (columns - 1) * GAP) / columns;
        double height = (area.getHeight() - (rows() - 1) * GAP) / rows();
        for (int i = 0; i < panels.size(); i++) {
            double x = area.getX() + (i % columns) * (width + GAP);
            double y = area.getY() + (i / columns) * (height + GAP);
            String name = TextWrap.shorten(panels.get(i).name(), Typeface.NORMAL, width);
            Typeface.draw(g, name, x, y + Typeface.NORMAL, new TextStyle(Typeface.NORMAL, Palette.INK, Align.LEFT));
            panels.get(i).body().draw(g, new Rectangle2D.Double(x, y + NAME, width, height - NAME));
        }
    }
}
