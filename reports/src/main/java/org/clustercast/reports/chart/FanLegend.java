package org.clustercast.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.clustercast.reports.text.Words;

/** Explains bands, lines and marks of a fan. */
final class FanLegend {

    private FanLegend() {}

    static List<Swatch> of(RunResults results) {
        Words words = results.words();
        List<Swatch> legend = new ArrayList<>();
        legend.add(new Swatch(FanLegend::bands, words.word("chart.fan.bands")));
        legend.add(new Swatch(line(Palette.LINE, Palette.NAVY), words.word("chart.fan.median")));
        if (results.has("reference")) {
            legend.add(new Swatch(line(Palette.DASHED, Palette.SOFT_INK), words.word("chart.fan.reference")));
        }
        legend.add(new Swatch(FanLegend::target, words.word("chart.fan.target")));
        legend.add(new Swatch(FanLegend::actual, words.fill("chart.fan.actual", "date", results.dataDate())));
        return legend;
    }

    /** A diamond around a point. */
    static Path2D diamond(double x, double y, double radius) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(x, y - radius);
        shape.lineTo(x + radius, y);
        shape.lineTo(x, y + radius);
        shape.lineTo(x - radius, y);
        shape.closePath();
        return shape;
    }

    /** A sample of a line. */
    static Swatch.Sample line(BasicStroke stroke, Color color) {
        return (g, area) -> {
            g.setStroke(stroke);
            g.setColor(color);
            g.draw(new Line2D.Double(area.getMinX(), area.getCenterY(), area.getMaxX(), area.getCenterY()));
        };
    }

    private static void bands(Graphics2D g, Rectangle2D area) {
        double inset = 0;
        for (Color band : Palette.BANDS) {
            g.setColor(band);
            g.fill(new Rectangle2D.Double(
                    area.getX(), area.getY() - 1 + inset, area.getWidth(), area.getHeight() + 2 - 2 * inset));
            inset += 1.2;
        }
    }

    private static void target(Graphics2D g, Rectangle2D area) {
        double x = area.getCenterX();
        g.setColor(Palette.INK);
        g.setStroke(Palette.THIN);
        g.draw(new Line2D.Double(x, area.getMinY() - 1.5, x, area.getMaxY() + 1.5));
        g.draw(new Line2D.Double(x - 2.5, area.getMinY() - 1.5, x + 2.5, area.getMinY() - 1.5));
        g.draw(new Line2D.Double(x - 2.5, area.getMaxY() + 1.5, x + 2.5, area.getMaxY() + 1.5));
        g.setColor(Palette.AMBER);
        g.fill(diamond(x, area.getCenterY(), 4));
    }

    private static void actual(Graphics2D g, Rectangle2D area) {
        g.setColor(Palette.INK);
        g.setStroke(Palette.LINE);
        g.draw(new Line2D.Double(area.getMinX(), area.getCenterY(), area.getCenterX(), area.getCenterY()));
        g.setStroke(Palette.DOTTED);
        g.draw(new Line2D.Double(area.getCenterX(), area.getMinY() - 2, area.getCenterX(), area.getMaxY() + 2));
        g.fill(new java.awt.geom.Ellipse2D.Double(area.getCenterX() - 2, area.getCenterY() - 2, 4, 4));
    }
}
