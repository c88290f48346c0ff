package org.clustercast.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Marks that stay apart without colour: hatched areas, whiskers, points of different shapes. */
final class Marks {

    private static final double HATCH = 4;
    private static final Star CROSS = new Star(4, 0.4);
    private static final Star STAR = new Star(6, 0.5);

    private Marks() {}

    /** Fills a rectangle and draws thin slanting lines over it. */
    static void hatch(Graphics2D g, Rectangle2D area, Color ground, Color lines) {
        g.setColor(ground);
        g.fill(area);
        g.setColor(lines);
        g.setStroke(Palette.HAIR);
        double reach = area.getHeight();
        for (double x = area.getMinX() - reach; x < area.getMaxX(); x += HATCH) {
            // the line from (x, bottom) to (x + reach, top), cut at the sides
            double from = Math.max(x, area.getMinX());
            double to = Math.min(x + reach, area.getMaxX());
            if (to > from) {
                g.draw(new Line2D.Double(from, area.getMaxY() - (from - x), to, area.getMaxY() - (to - x)));
            }
        }
    }

    /** A horizontal whisker with caps. */
    static void whisker(Graphics2D g, double from, double to, double y) {
        g.setColor(Palette.INK);
        g.setStroke(Palette.THIN);
        g.draw(new Line2D.Double(from, y, to, y));
        g.draw(new Line2D.Double(from, y - 2.5, from, y + 2.5));
        g.draw(new Line2D.Double(to, y - 2.5, to, y + 2.5));
    }

    /** Number of marks of different shapes. */
    static final int SHAPES = 8;

    /**
     * The mark of the n-th series: circle, square, triangle, diamond, triangle on its tip, cross, bar, star, and again.
     */
    static Shape point(int series, double x, double y, double radius) {
        return switch (series % SHAPES) {
            case 0 -> new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            case 1 -> new Rectangle2D.Double(x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8);
            case 2 -> triangle(x, y, radius * 1.15);
            case 3 -> FanLegend.diamond(x, y, radius * 1.25);
            case 4 -> triangle(x, y, -radius * 1.15);
            case 5 -> star(x, y, radius * 1.2, CROSS);
            case 6 -> new Rectangle2D.Double(x - radius * 0.45, y - radius * 1.3, radius * 0.9, radius * 2.6);
            default -> star(x, y, radius * 1.4, STAR);
        };
    }

    /** Colour of the n-th series: as many as there are shapes, and again. */
    static Color colour(int series) {
        return Palette.SERIES.get(series % Palette.SERIES.size());
    }

    /** A level line with a head at its end. */
    static void arrow(Graphics2D g, double from, double to, double y) {
        double back = Math.signum(to - from) * 3;
        g.setColor(Palette.INK);
        g.setStroke(Palette.THIN);
        g.draw(new Line2D.Double(from, y, to, y));
        g.draw(new Line2D.Double(to - back, y - 2.5, to, y));
        g.draw(new Line2D.Double(to - back, y + 2.5, to, y));
    }

    /** A point, hollow where what it shows cannot be told from zero. */
    static void draw(Graphics2D g, Shape point, Color color, boolean solid) {
        g.setColor(solid ? color : Color.WHITE);
        g.fill(point);
        g.setColor(color);
        g.setStroke(Palette.THIN);
        g.draw(point);
    }

    /** A shape between an outer and an inner circle, as stars and crosses are. */
    private static Shape star(double x, double y, double radius, Star star) {
        Path2D shape = new Path2D.Double();
        for (int i = 0; i < 2 * star.points(); i++) {
            double angle = Math.PI * (i / (double) star.points() - 0.5);
            double reach = i % 2 == 0 ? radius : radius * star.inner();
            double px = x + reach * Math.cos(angle);
            double py = y + reach * Math.sin(angle);
            if (i == 0) {
                shape.moveTo(px, py);
            } else {
                shape.lineTo(px, py);
            }
        }
        shape.closePath();
        return shape;
    }

    private record Star(int points, double inner) {}

    /** A triangle on its base, or on its tip where the radius is negative. */
    private static Shape triangle(double x, double y, double radius) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(x, y - radius);
        shape.lineTo(x + radius, y + radius * 0.8);
        shape.lineTo(x - radius, y + radius * 0.8);
        shape.closePath();
        return new Area(shape);
    }
}
