package org.clustercast.reports.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was drawn on a sheet, in points of the sheet and in the order of drawing. */
final class Drawing {

    /** From here on a colour hides what is under it. */
    private static final int OPAQUE = 128;

    private final double width;
    private final double height;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Fill> fills = new ArrayList<>();

    /** For each text how many fills came before it. */
    private final List<Integer> fillsBefore = new ArrayList<>();

    private Drawing(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Anything drawn. */
    sealed interface Mark permits Text, Line, Fill {}

    /**
     * A text.
     *
     * @param text its characters
     * @param ink the box around its strokes
     * @param size its size
     * @param color its colour
     * @param clip what of the sheet could be drawn on
     */
    record Text(String text, Rectangle2D ink, float size, Color color, Rectangle2D clip) implements Mark {}

    /**
     * A straight line.
     *
     * @param line where it runs
     * @param color its colour
     */
    record Line(Line2D line, Color color) implements Mark {

        boolean isUpright() {
            return line.getX1() == line.getX2() && line.getY1() != line.getY2();
        }

        boolean isLevel() {
            return line.getY1() == line.getY2() && line.getX1() != line.getX2();
        }
    }

    /**
     * A filled shape.
     *
     * @param shape the shape
     * @param bounds the box around it
     * @param color its colour
     */
    record Fill(Shape shape, Rectangle2D bounds, Color color) implements Mark {

        boolean covers(double x, double y) {
            return bounds.contains(x, y) && shape.contains(x, y);
        }
    }

    /** Draws a sheet and records it. */
    static Drawing of(Sheet sheet) {
        Drawing drawing = new Drawing(Sheet.WIDTH, sheet.height());
        Recorder recorder = new Recorder(drawing);
        sheet.draw(recorder);
        recorder.dispose();
        return drawing;
    }

    void add(Mark mark) {
        marks.add(mark);
        if (mark instanceof Text text) {
            texts.add(text);
            fillsBefore.add(fills.size());
        } else if (mark instanceof Fill fill) {
            fills.add(fill);
        }
    }

    Rectangle2D paper() {
        return new Rectangle2D.Double(0, 0, width, height);
    }

    List<Mark> marks() {
        return marks;
    }

    List<Text> texts() {
        return texts;
    }

    /** The colour that lay at a place when the n-th text was drawn. */
    Optional<Color> ground(int text, double x, double y) {
        for (int i = fillsBefore.get(text) - 1; i >= 0; i--) {
            if (fills.get(i).color().getAlpha() >= OPAQUE && fills.get(i).covers(x, y)) {
                return Optional.of(fills.get(i).color());
            }
        }
        return Optional.empty();
    }
}
