package org.clustercast.reports.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.clustercast.reports.chart.Drawing.Line;
import org.clustercast.reports.chart.Drawing.Mark;
import org.clustercast.reports.chart.Drawing.Text;

/** Axes as drawn: grid lines, the labels that belong to them, and whether these say the values at their lines. */
final class AxisRules {

    /** The type of tick labels, points. */
    private static final float LABEL_SIZE = 9;

    /** How far below the lines of a column their labels may stand. */
    private static final double BELOW = 16;

    /** How far left of the lines of a plot their labels may end. */
    private static final double LEFT = 9;

    private static final double TOUCH = 2;
    private static final double EXACT = 1e-6;

    private final Drawing drawing;
    private final List<String> faults = new ArrayList<>();

    private record Label(Text text, double place, double value) {}

    private AxisRules(Drawing drawing) {
        this.drawing = drawing;
    }

    static List<String> faults(Drawing drawing) {
        AxisRules rules = new AxisRules(drawing);
        rules.columns();
        rules.plots();
        rules.years();
        return rules.faults;
    }

    /** Columns with upright grid lines: labels below, and no text over the line at which a column begins. */
    private void columns() {
        for (List<Line> lines : runs(true)) {
            double bottom = lines.get(0).line().getBounds2D().getMaxY();
            double top = lines.get(0).line().getBounds2D().getMinY();
            List<Label> labels = new ArrayList<>();
            for (Text text : drawing.texts()) {
                Rectangle2D ink = text.ink();
                boolean below = ink.getMinY() > bottom && ink.getMaxY() < bottom + BELOW;
                if (below && text.size() == LABEL_SIZE) {
                    line(lines, line -> Math.abs(line.line().getX1() - ink.getCenterX()))
                            .ifPresent(line -> add(labels, text, line.line().getX1()));
                }
            }
            check(labels, lines, line -> line.line().getX1());
            double start = lines.get(0).line().getX1();
            for (Text text : drawing.texts()) {
                Rectangle2D ink = text.ink();
                boolean beside = ink.getMaxY() > top && ink.getMinY() < bottom;
                if (beside && ink.getMinX() < start - 1 && ink.getMaxX() > start + 1) {
                    faults.add("runs into the next panel: " + DrawnRules.told(text));
                }
            }
        }
    }

    /** Plots with level grid lines: labels on their left. */
    private void plots() {
        for (List<Line> lines : runs(false)) {
            double start = lines.get(0).line().getBounds2D().getMinX();
            List<Label> labels = new ArrayList<>();
            for (Text text : drawing.texts()) {
                Rectangle2D ink = text.ink();
                if (ink.getMaxX() < start && ink.getMaxX() > start - LEFT && text.size() == LABEL_SIZE) {
                    line(lines, line -> Math.abs(line.line().getY1() - ink.getCenterY()))
                            .ifPresent(line -> add(labels, text, line.line().getY1()));
                }
            }
            check(labels, lines, line -> line.line().getY1());
        }
    }

    private static Optional<Line> line(List<Line> lines, ToDoubleFunction<Line> distance) {
        return lines.stream()
                .filter(line -> distance.applyAsDouble(line) < TOUCH)
                .min(java.util.Comparator.comparingDouble(distance));
    }

    private static void add(List<Label> labels, Text text, double place) {
        value(text.text()).ifPresent(value -> labels.add(new Label(text, place, value)));
    }

    /** The labels of an axis differ, stand at even distances and say what the scale is at their lines. */
    private void check(List<Label> labels, List<Line> lines, ToDoubleFunction<Line> place) {
        if (labels.size() < 2) {
            faults.add("an axis at " + place.applyAsDouble(lines.get(0)) + " with the labels " + texts(labels));
            return;
        }
        Set<String> different = new HashSet<>();
        labels.forEach(label -> different.add(label.text().text()));
        if (different.size() < labels.size()) {
            faults.add("equal labels of one axis: " + texts(labels));
        }
        Label first = labels.get(0);
        Label last = labels.get(labels.size() - 1);
        double perPoint = (last.value() - first.value()) / (last.place() - first.place());
        double step = labels.get(1).place() - first.place();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            double right = first.value() + (label.place() - first.place()) * perPoint;
            if (Math.abs(right - label.value()) > EXACT * Math.abs(last.value() - first.value())) {
                faults.add("a label at " + right + " among " + texts(labels) + ": " + DrawnRules.told(label.text()));
            }
            if (Math.abs(label.place() - first.place() - i * step) > EXACT * Math.abs(step) * labels.size()) {
                faults.add("labels at uneven distances: " + texts(labels));
                return;
            }
        }
    }

    /** Years in small type in one row: rising, and evenly chosen. */
    private void years() {
        List<Text> row = new ArrayList<>();
        for (Text text : drawing.texts()) {
            boolean year = text.text().matches("(19|20)\\d\\d") && text.size() == LABEL_SIZE;
            boolean goesOn = year
                    && !row.isEmpty()
                    && Math.abs(row.get(0).ink().getMaxY() - text.ink().getMaxY()) < 1
                    && year(text) > year(row.get(row.size() - 1));
            if (!goesOn) {
                checkYears(row);
                row.clear();
            }
            if (year) {
                row.add(text);
            }
        }
        checkYears(row);
    }

    private void checkYears(List<Text> row) {
        for (int i = 2; i < row.size(); i++) {
            int step = year(row.get(1)) - year(row.get(0));
            double width = row.get(1).ink().getCenterX() - row.get(0).ink().getCenterX();
            double here = row.get(i).ink().getCenterX() - row.get(i - 1).ink().getCenterX();
            if (year(row.get(i)) - year(row.get(i - 1)) != step || Math.abs(here - width) > 1) {
                faults.add("years unevenly chosen or placed: "
                        + row.stream().map(Text::text).toList());
                return;
            }
        }
    }

    private static int year(Text text) {
        return Integer.parseInt(text.text());
    }

    /** Parallel lines of one length that were drawn after each other; labels may come between. */
    private List<List<Line>> runs(boolean upright) {
        List<List<Line>> runs = new ArrayList<>();
        List<Line> run = new ArrayList<>();
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Line line && (upright ? line.isUpright() : line.isLevel()) && isGrid(line)) {
                if (!run.isEmpty() && !beside(run.get(run.size() - 1), line, upright)) {
                    keep(run, runs);
                    run = new ArrayList<>();
                }
                run.add(line);
            } else if (!(mark instanceof Text text && isNumber(text)) && !run.isEmpty()) {
                keep(run, runs);
                run = new ArrayList<>();
            }
        }
        keep(run, runs);
        return runs;
    }

    private static void keep(List<Line> run, List<List<Line>> runs) {
        if (run.size() > 1) {
            runs.add(run);
        }
    }

    private static boolean isNumber(Text text) {
        return text.size() == LABEL_SIZE && value(text.text()).isPresent();
    }

    /** Whiskers and lines of data have other colours. */
    private static boolean isGrid(Line line) {
        return line.color().equals(Palette.GRID) || line.color().equals(Palette.AXIS);
    }

    private static boolean beside(Line one, Line other, boolean upright) {
        Rectangle2D a = one.line().getBounds2D();
        Rectangle2D b = other.line().getBounds2D();
        return upright
                ? a.getMinY() == b.getMinY() && a.getMaxY() == b.getMaxY() && a.getMinX() < b.getMinX()
                : a.getMinX() == b.getMinX() && a.getMaxX() == b.getMaxX();
    }

    private static OptionalDouble value(String text) {
        String plain =
                text.replace("\u2212", "-").replace("+", "").replace(" %", "").replace("%", "");
        try {
            return OptionalDouble.of(Double.parseDouble(plain));
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }

    private static List<String> texts(List<Label> labels) {
        return labels.stream().map(label -> label.text().text()).toList();
    }
}
