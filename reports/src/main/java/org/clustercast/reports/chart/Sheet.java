package org.clustercast.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.clustercast.reports.chart.Typeface.Align;
import org.clustercast.reports.chart.Typeface.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * A chart on paper: title line with the unit, a note, legend, body, caption. Its unit is the point as printed across
 * A4, so that a size of nine is nine points.
 */
public final class Sheet {

    /** Width across A4 between margins, points. */
    public static final double WIDTH = 480;

    /** Stands between the parts of a caption, of which none is broken. */
    public static final String CAPTION_SEPARATOR = " · ";

    private static final double MARGIN = 8;
    private static final double LINE = 12.5;
    private static final double SAMPLE_WIDTH = 18;
    private static final double SAMPLE_HEIGHT = 9;

    private final String title;
    private final List<String> titleLines;
    private final List<String> note;
    private final List<Swatch> legend;
    private final List<String> caption;
    private final double bodyHeight;
    private final Body body;
    private volatile byte @Nullable [] drawing;

    /** What stands between legend and caption. */
    @FunctionalInterface
    interface Body {
        /** Draws into the area. */
        void draw(Graphics2D g, Rectangle2D area);
    }

    Sheet(Heading heading, List<Swatch> legend, double bodyHeight, Body body) {
        this.title = heading.title();
        this.titleLines = Typeface.titleLines(title, inner());
        this.note = heading.note().isEmpty() ? List.of() : TextWrap.wrap(heading.note(), Typeface.SMALL, inner());
        this.legend = List.copyOf(legend);
        this.caption = TextWrap.wrapItems(
                ChartCharacters.spelled(heading.caption()), CAPTION_SEPARATOR, Typeface.SMALL, inner());
        this.bodyHeight = bodyHeight;
        this.body = body;
    }

    /**
     * The words around a chart.
     *
     * @param title title line with the unit
     * @param note one sentence on how to read it, or empty
     * @param caption run, data date, replications, seed, fingerprint
     */
    record Heading(String title, String note, String caption) {}

    /** The title line. */
    public String title() {
        return title;
    }

    /** What {@link #keep} was given; a sheet is drawn once for its file and for the page. */
    byte @Nullable [] drawing() {
        return drawing;
    }

    void keep(byte[] svg) {
        drawing = svg;
    }

    /** Height, points. */
    public double height() {
        return Math.ceil(top() + bodyHeight + 6 + caption.size() * LINE + MARGIN);
    }

    /** Draws everything on white. */
    public void draw(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, WIDTH, height()));
        double y = MARGIN + Typeface.TITLE;
        float titleSize = Typeface.titleSize(titleLines, inner());
        for (String line : titleLines) {
            Typeface.drawTitle(g, line, new Point2D.Double(MARGIN, y), titleSize);
            y += LINE;
        }
        y += 4 - LINE;
        for (String line : note) {
            y += LINE;
            Typeface.draw(g, line, MARGIN, y, TextStyle.small(Align.LEFT).in(Palette.SOFT_INK));
        }
        drawLegend(g, y + 2);
        body.draw(g, new Rectangle2D.Double(MARGIN, top(), inner(), bodyHeight));
        y = top() + bodyHeight + 5;
        for (String line : caption) {
            y += LINE;
            Typeface.draw(g, line, MARGIN, y, TextStyle.small(Align.LEFT).in(Palette.SOFT_INK));
        }
    }

    private void drawLegend(Graphics2D g, double startY) {
        double y = startY;
        for (List<Swatch> row : legendRows()) {
            y += LINE + 1;
            double x = MARGIN;
            for (Swatch swatch : row) {
                swatch.sample()
                        .draw(g, new Rectangle2D.Double(x, y - SAMPLE_HEIGHT + 0.8, SAMPLE_WIDTH, SAMPLE_HEIGHT));
                double line = y;
                for (String text : labelLines(swatch)) {
                    Typeface.draw(g, text, x + SAMPLE_WIDTH + 4, line, TextStyle.small(Align.LEFT));
                    line += LINE;
                }
                x += widthOf(swatch);
            }
            y += (lines(row) - 1) * LINE;
        }
    }

    private double top() {
        return MARGIN
                + Typeface.TITLE
                + (titleLines.size() - 1) * LINE
                + 4
                + note.size() * LINE
                + 2
                + legendRows().stream()
                        .mapToDouble(row -> lines(row) * LINE + 1)
                        .sum()
                + 8;
    }

    private List<List<Swatch>> legendRows() {
        List<List<Swatch>> rows = new ArrayList<>();
        double used = Double.POSITIVE_INFINITY;
        for (Swatch swatch : legend) {
            if (used + widthOf(swatch) - 12 > inner()) {
                rows.add(new ArrayList<>());
                used = 0;
            }
            rows.get(rows.size() - 1).add(swatch);
            used += widthOf(swatch);
        }
        return rows;
    }

    private static List<String> labelLines(Swatch swatch) {
        return TextWrap.wrap(swatch.label(), Typeface.SMALL, inner() - SAMPLE_WIDTH - 4);
    }

    /** Lines of a row of the legend: one, unless a label is wider than the paper. */
    private static int lines(List<Swatch> row) {
        return row.stream().mapToInt(swatch -> labelLines(swatch).size()).max().orElse(1);
    }

    private static double widthOf(Swatch swatch) {
        return SAMPLE_WIDTH + 4 + Typeface.width(swatch.label(), Typeface.SMALL) + 12;
    }

    /** Width between the margins, points. */
    static double inner() {
        return WIDTH - 2 * MARGIN;
    }
}
