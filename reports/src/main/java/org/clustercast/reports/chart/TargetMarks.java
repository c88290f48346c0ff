package org.clustercast.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clustercast.reports.chart.Typeface.Align;
import org.clustercast.reports.chart.Typeface.TextStyle;
import org.clustercast.reports.text.Numbers;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/** Targets on a fan: a diamond, a whisker over the 10–90 interval of its year, and the probability beside it. */
final class TargetMarks extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1L;

    /** Distance of a label from the middle of its diamond, points. */
    static final double AWAY = 8;

    private static final double RADIUS = 5;
    private static final double CAP = 3;
    private static final double LABEL_HEIGHT = 12;

    /** Distance of the places that are tried, points. */
    private static final double STEP = 3;

    /** A label no farther than this from its diamond needs no line to it, points. */
    private static final double NEAR = 16;

    private static final Color VEIL = new Color(255, 255, 255, 215);

    private final transient Fan fan;
    private final transient RunResults results;
    private final boolean large;

    TargetMarks(Fan fan, RunResults results, boolean large) {
        this.fan = fan;
        this.results = results;
        this.large = large;
    }

    @Override
    @SuppressWarnings("ParameterNumber") // the library's signature
    public void draw(
            Graphics2D g,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis years,
            ValueAxis amounts,
            int index,
            @Nullable PlotRenderingInfo info) {
        Obstacles obstacles = new Obstacles(new ArrayList<>(), band(area, years, amounts));
        double dataEnd = x(results.description().baseYear(), area, years);
        obstacles.marks().add(new Rectangle2D.Double(dataEnd - 1, area.getMinY(), 2, area.getHeight()));
        if (large) {
            obstacles.marks().add(drawDataDate(g, area, years));
        }
        List<Mark> marks = new ArrayList<>();
        for (Targets.Row target : fan.targets()) {
            double top = Double.isNaN(target.p90()) ? target.target() : Math.max(target.p90(), target.target());
            Mark mark = new Mark(
                    target,
                    x(target.year(), area, years),
                    y(target.target(), area, amounts),
                    Math.min(y(top, area, amounts), y(target.target(), area, amounts) - RADIUS));
            drawWhisker(g, mark, area, amounts);
            obstacles.marks().add(around(mark.x(), mark.y(), RADIUS));
            marks.add(mark);
        }
        List<Label> labels = new ArrayList<>();
        for (Mark mark : marks) {
            label(mark, area, obstacles).ifPresent(label -> {
                obstacles.marks().add(label.box());
                labels.add(label);
            });
        }
        labels.forEach(label -> drawLeader(g, label));
        labels.forEach(label -> drawLabel(g, label));
        for (Mark mark : marks) {
            g.setColor(Palette.AMBER);
            g.fill(FanLegend.diamond(mark.x(), mark.y(), RADIUS));
            g.setColor(Color.WHITE);
            g.setStroke(Palette.HAIR);
            g.draw(FanLegend.diamond(mark.x(), mark.y(), RADIUS));
        }
    }

    /** The lines of a label and where it stands. */
    private record Label(Mark mark, List<String> lines, Rectangle2D box) {}

    /** A target and where its diamond and the upper end of its whisker stand. */
    private record Mark(Targets.Row target, double x, double y, double top) {}

    private Rectangle2D drawDataDate(Graphics2D g, Rectangle2D area, ValueAxis years) {
        String text = results.words().fill("chart.data-until", "date", results.dataDate());
        double x = x(results.description().baseYear(), area, years) + 4;
        double y = area.getMinY() + 10;
        Typeface.draw(g, text, x, y, TextStyle.small(Align.LEFT).in(Palette.SOFT_INK));
        return new Rectangle2D.Double(x, y - 10, Typeface.width(text, Typeface.SMALL), LABEL_HEIGHT);
    }

    private static void drawWhisker(Graphics2D g, Mark mark, Rectangle2D area, ValueAxis amounts) {
        double low = y(mark.target().p10(), area, amounts);
        double high = y(mark.target().p90(), area, amounts);
        if (Double.isNaN(low) || Double.isNaN(high)) {
            return;
        }
        g.setColor(Palette.INK);
        g.setStroke(Palette.THIN);
        g.draw(new Line2D.Double(mark.x(), low, mark.x(), high));
        g.draw(new Line2D.Double(mark.x() - CAP, low, mark.x() + CAP, low));
        g.draw(new Line2D.Double(mark.x() - CAP, high, mark.x() + CAP, high));
    }

    /** The label of a target where it finds room; its numbers stand in the other charts too. */
    private Optional<Label> label(Mark mark, Rectangle2D area, Obstacles obstacles) {
        List<String> lines = label(mark.target());
        double width = 4;
        for (String line : lines) {
            width = Math.max(width, Typeface.width(line, Typeface.SMALL) + 4);
        }
        Rectangle2D size = new Rectangle2D.Double(0, 0, width, lines.size() * LABEL_HEIGHT);
        return place(mark, size, area, obstacles).map(box -> new Label(mark, lines, box));
    }

    /** A label that stands away from its diamond is tied to it. */
    private static void drawLeader(Graphics2D g, Label label) {
        Rectangle2D box = label.box();
        double x = Math.max(box.getMinX(), Math.min(box.getMaxX(), label.mark().x()));
        double y = Math.max(box.getMinY(), Math.min(box.getMaxY(), label.mark().y()));
        if (Math.hypot(x - label.mark().x(), y - label.mark().y()) > NEAR) {
            g.setColor(Palette.SOFT_INK);
            g.setStroke(Palette.HAIR);
            g.draw(new Line2D.Double(label.mark().x(), label.mark().y(), x, y));
        }
    }

    private static void drawLabel(Graphics2D g, Label label) {
        Rectangle2D box = label.box();
        g.setColor(VEIL);
        g.fill(box);
        double y = box.getY() - 2.5;
        for (String line : label.lines()) {
            y += LABEL_HEIGHT;
            Typeface.draw(g, line, box.getX() + 2, y, TextStyle.small(Align.LEFT));
        }
    }

    private List<String> label(Targets.Row target) {
        if (large) {
            String value = Numbers.target(target.target());
            return List.of(
                    results.words().fill("chart.fan.target-label", "value", value),
                    String.join(" ", target.chanceLines()));
        }
        return target.chanceLines();
    }

    /** Width of the widest label, points. */
    double widestLabel() {
        return fan.targets().stream()
                .flatMap(target -> label(target).stream())
                .mapToDouble(line -> Typeface.width(line, Typeface.SMALL) + 4)
                .max()
                .orElse(0);
    }

    /** The first place of several that is free; the fan itself is covered only where nothing else is left. */
    private static Optional<Rectangle2D> place(Mark mark, Rectangle2D size, Rectangle2D area, Obstacles obstacles) {
        double w = size.getWidth();
        double h = size.getHeight();
        double[][] corners = {
            {mark.x() + AWAY, mark.y() - h / 2},
            {mark.x() - w + AWAY, mark.top() - 3 - h},
            {mark.x() - w / 2, mark.top() - 4 - h},
            {mark.x() - w / 2, mark.top() - 2 * AWAY - h},
            {mark.x() - w / 2, mark.top() - 4 * AWAY - h},
            {mark.x() - w / 2, mark.top() - 6 * AWAY - h},
            {mark.x() - w, mark.top() - 6 - h},
            {mark.x() - w, mark.top() - AWAY - h},
            {mark.x() - w, mark.top() - 2 * AWAY - h},
            {mark.x() - AWAY - w, mark.y() - h / 2},
            {mark.x() - AWAY - w, mark.y() - AWAY - h},
            {mark.x() + AWAY, mark.y() - AWAY - h},
            {mark.x() - AWAY - w, mark.y() + AWAY},
            {mark.x() + AWAY, mark.y() + AWAY},
        };
        for (boolean mayCoverFan : new boolean[] {false, true}) {
            for (double[] corner : corners) {
                Rectangle2D box = new Rectangle2D.Double(Math.max(corner[0], area.getMinX() + 1), corner[1], w, h);
                if (area.contains(box) && obstacles.areFree(box, mayCoverFan)) {
                    return Optional.of(box);
                }
            }
        }
        return anywhere(mark, size, area, obstacles);
    }

    /** The free place that is nearest to a mark. */
    private static Optional<Rectangle2D> anywhere(
            Mark mark, Rectangle2D size, Rectangle2D area, Obstacles obstacles) {
        List<Rectangle2D> places = new ArrayList<>();
        for (double x = area.getMinX() + 1; x + size.getWidth() < area.getMaxX(); x += STEP) {
            for (double y = area.getMinY(); y + size.getHeight() < area.getMaxY(); y += STEP) {
                places.add(new Rectangle2D.Double(x, y, size.getWidth(), size.getHeight()));
            }
        }
        return places.stream()
                .filter(box -> obstacles.areFree(box, true))
                .min(Comparator.comparingDouble(
                        box -> Math.hypot(box.getCenterX() - mark.x(), box.getCenterY() - mark.y())));
    }

    /**
     * What labels should not cover.
     *
     * @param marks marks and other labels
     * @param band the widest band of the fan
     */
    private record Obstacles(List<Rectangle2D> marks, Path2D band) {

        boolean areFree(Rectangle2D box, boolean mayCoverFan) {
            return marks.stream().noneMatch(box::intersects) && (mayCoverFan || !band.intersects(box));
        }
    }

    private Path2D band(Rectangle2D area, ValueAxis years, ValueAxis amounts) {
        Path2D band = new Path2D.Double();
        band.moveTo(
                x(fan.years().firstKey(), area, years),
                y(fan.years().firstEntry().getValue().at(0.1), area, amounts));
        fan.years().forEach((year, output) -> band.lineTo(x(year, area, years), y(output.at(0.9), area, amounts)));
        fan.years()
                .descendingMap()
                .forEach((year, output) -> band.lineTo(x(year, area, years), y(output.at(0.1), area, amounts)));
        band.closePath();
        return band;
    }

    private static double x(int year, Rectangle2D area, ValueAxis years) {
        return years.valueToJava2D(year, area, RectangleEdge.BOTTOM);
    }

    private static double y(double amount, Rectangle2D area, ValueAxis amounts) {
        return amounts.valueToJava2D(amount, area, RectangleEdge.LEFT);
    }

    private static Rectangle2D around(double x, double y, double radius) {
        return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
