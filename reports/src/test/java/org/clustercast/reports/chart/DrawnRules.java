package org.clustercast.reports.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.clustercast.reports.chart.Drawing.Text;

/** What must hold for the texts of every chart, whatever its names and numbers; faults are told in words. */
final class DrawnRules {

    /** Texts beside each other are at least this far apart, points. */
    private static final double APART = 2;

    private static final double TOLERANCE = 0.5;

    /** Contrast below which large text counts as unreadable (WCAG 2, 1.4.3). */
    private static final double LEAST_CONTRAST = 3;

    private final Drawing drawing;
    private final List<String> faults = new ArrayList<>();

    private DrawnRules(Drawing drawing) {
        this.drawing = drawing;
    }

    /** All faults of a drawing. */
    static List<String> faults(Drawing drawing) {
        DrawnRules rules = new DrawnRules(drawing);
        rules.placed();
        rules.apart();
        rules.readable();
        rules.faults.addAll(AxisRules.faults(drawing));
        return rules.faults;
    }

    /** Every text is on the paper, and nothing of it is cut by the field in which it is drawn. */
    private void placed() {
        for (Text text : drawing.texts()) {
            if (!drawing.paper().contains(text.ink())) {
                faults.add("off the paper: " + told(text));
            }
            Rectangle2D clip = grown(text.clip(), TOLERANCE, TOLERANCE);
            if (!clip.contains(text.ink())) {
                faults.add("cut: " + told(text));
            }
        }
    }

    /** No text lies on another or runs into it. */
    private void apart() {
        List<Text> texts = drawing.texts();
        for (int i = 0; i < texts.size(); i++) {
            Rectangle2D one = grown(texts.get(i).ink(), APART / 2, 0);
            for (int j = 0; j < i; j++) {
                if (one.intersects(grown(texts.get(j).ink(), APART / 2, 0))) {
                    faults.add("on each other: " + told(texts.get(j)) + " and " + told(texts.get(i)));
                }
            }
        }
    }

    /** Every text stands out from what lies under it. */
    private void readable() {
        for (int i = 0; i < drawing.texts().size(); i++) {
            Text text = drawing.texts().get(i);
            Rectangle2D ink = text.ink();
            for (double x : new double[] {ink.getMinX(), ink.getCenterX(), ink.getMaxX()}) {
                Color ground = drawing.ground(i, x, ink.getCenterY()).orElse(Color.WHITE);
                if (contrast(text.color(), ground) < LEAST_CONTRAST) {
                    faults.add("hardly seen: " + told(text) + " " + text.color() + " on " + ground);
                    break;
                }
            }
        }
    }

    static String told(Text text) {
        Rectangle2D ink = text.ink();
        return String.format(
                "\"%s\" at %.0f–%.0f, %.0f–%.0f",
                text.text(), ink.getMinX(), ink.getMaxX(), ink.getMinY(), ink.getMaxY());
    }

    private static Rectangle2D grown(Rectangle2D box, double x, double y) {
        return new Rectangle2D.Double(box.getX() - x, box.getY() - y, box.getWidth() + 2 * x, box.getHeight() + 2 * y);
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
