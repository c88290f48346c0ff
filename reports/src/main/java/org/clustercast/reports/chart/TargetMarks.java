package org.clustercast.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
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

/**
 * Targets on a fan: a diamond, a whisker over the 10–90 interval of its year, and the probability beside it. Labels are drawn
 * for all targets of a fan or for none: a label that is missing would look like a target that nobody has assessed.
 */
final class TargetMarks extends AbstractXYAnnotation {

    private static final long serialVersionUID = 1L;

    private static final double RADIUS = 5;
    private static final double CAP = 3;
    private static final double LABEL_HEIGHT = 12;

    /** A label no farther than this from its diamond needs no line to it, points. */
    private static final double NEAR = 16;

    private static final Color VEIL = new Color(255, 255, 255, 215);

    private final transient Fan fan;
    private final transient RunResults results;
    private final boolean large;
    private final boolean labelled;
    private boolean placed = true;

    /** Marks of a fan, large with the amounts of the targets, labelled where there is room. */
    TargetMarks(Fan fan, RunResults results, boolean large, boolean labelled) {
        this.fan = fan;
        this.results = results;
        this.large = large;
        this.labelled = labelled;
    }

    /** Whether there was room for the labels of all targets when the marks were drawn. */
    boolean hadRoom() {
        return placed;
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
        LabelPlaces places = new LabelPlaces(area, band(area, years, amounts));
        double dataEnd = x(results.description().baseYear(), area, years);
        places.take(new Rectangle2D.Double(dataEnd - 1, area.getMinY(), 2, area.getHeight()));
        if (large) {
            places.take(drawDataDate(g, area, years));
        }
        List<Mark> marks = new ArrayList<>();
        for (Targets.Row target : fan.targets()) {
            Mark mark = mark(target, area, years, amounts);
            drawWhisker(g, mark, area, amounts);
            double foot = Double.isNaN(target.p10()) ? mark.y() : y(target.p10(), area, amounts);
            double length = Math.max(0, foot - mark.top());
            places.addMark(mark.middle(), RADIUS, new Rectangle2D.Double(mark.x() - 1, mark.top(), 2, length));
            marks.add(mark);
        }
        if (labelled) {
            drawLabels(g, marks, places);
        }
        for (Mark mark : marks) {
            g.setColor(Palette.AMBER);
            g.fill(FanLegend.diamond(mark.x(), mark.y(), RADIUS));
            g.setColor(Color.WHITE);
            g.setStroke(Palette.HAIR);
            g.draw(FanLegend.diamond(mark.x(), mark.y(), RADIUS));
        }
    }

    private void drawLabels(Graphics2D g, List<Mark> marks, LabelPlaces places) {
        List<Label> labels = new ArrayList<>();
        marks.forEach(mark -> label(mark, places).ifPresent(labels::add));
        placed = labels.size() == marks.size();
        labels.forEach(label -> drawLeader(g, label));
        labels.forEach(label -> drawLabel(g, label));
    }

    private static Mark mark(Targets.Row target, Rectangle2D area, ValueAxis years, ValueAxis amounts) {
        double top = Double.isNaN(target.p90()) ? target.target() : Math.max(target.p90(), target.target());
        double y = y(target.target(), area, amounts);
        return new Mark(target, x(target.year(), area, years), y, Math.min(y(top, area, amounts), y - RADIUS));
    }

    /** The lines of a label and where it stands. */
    private record Label(Mark mark, List<String> lines, Rectangle2D box) {}

    /** A target and where its diamond and the upper end of its whisker stand. */
    private record Mark(Targets.Row target, double x, double y, double top) {

        Point2D middle() {
            return new Point2D.Double(x, y);
        }
    }

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

    /** The label of a target where it finds room. */
    private Optional<Label> label(Mark mark, LabelPlaces places) {
        List<String> lines = label(mark.target());
        double width = 4;
        for (String line : lines) {
            width = Math.max(width, Typeface.width(line, Typeface.SMALL) + 4);
        }
        return places.take(mark.middle(), mark.top(), width, lines.size() * LABEL_HEIGHT)
                .map(box -> new Label(mark, lines, box));
    }

    /** A label that stands away from its diamond is tied to it. */
    private static void drawLeader(Graphics2D g, Label label) {
        Point2D mark = label.mark().middle();
        if (LabelPlaces.distance(label.box(), mark) > NEAR) {
            g.setColor(Palette.SOFT_INK);
            g.setStroke(Palette.HAIR);
            g.draw(LabelPlaces.leader(label.box(), mark));
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
        return !labelled
                ? 0
                : fan.targets().stream()
                        .flatMap(target -> label(target).stream())
                        .mapToDouble(line -> Typeface.width(line, Typeface.SMALL) + 4)
                        .max()
                        .orElse(0);
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

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
