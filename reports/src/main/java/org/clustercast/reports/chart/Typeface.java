package org.clustercast.reports.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The font of all charts: a bundled subset of Noto Sans SC, so that a chart looks the same on every machine. A
 * rarer character is set in a font of the system that has it; where none has, drawing stops.
 */
final class Typeface {

    /** The smallest size that stays readable on A4, in points. */
    static final float SMALL = 9f;

    static final float NORMAL = 10f;
    static final float TITLE = 13f;

    private static final String FOLDER = "/org/clustercast/reports/font/";

    /** Preferred families where the bundled font lacks a character. */
    private static final List<String> PREFERRED =
            List.of("Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "WenQuanYi Micro Hei");

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private Typeface() {}

    /** The bundled font in a size. */
    static Font bundled(float size) {
        return Bundled.REGULAR.deriveFont(size);
    }

    /** One font in which every character of the text can be shown, for what others draw: names that the district gives. */
    static Font forText(String text, float size) {
        Font usual = bundled(size);
        int missing = usual.canDisplayUpTo(text);
        if (missing < 0) {
            return usual;
        }
        return systemFont(
                        text,
                        Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment()
                                .getAllFonts()))
                .orElseThrow(() -> new UnshowableTextException(text, text.codePointAt(missing)))
                .deriveFont(size);
    }

    /** The first of some fonts, preferred families first and then by name, that can show all of a text. */
    static Optional<Font> systemFont(String text, List<Font> fonts) {
        return fonts.stream()
                .filter(font -> font.canDisplayUpTo(text) < 0)
                .min(Comparator.comparingInt((Font font) -> rank(font.getFamily()))
                        .thenComparing((Font font) -> font.getFontName()));
    }

    /** Width of a text, in points. */
    static double width(String text, float size) {
        return width(TypePieces.of(text, bundled(size)));
    }

    /** Draws a text with its base line starting at a point. */
    static void draw(Graphics2D g, String text, double x, double y, TextStyle style) {
        List<TypePieces.Piece> pieces = TypePieces.of(text, bundled(style.size()));
        g.setColor(style.color());
        double shift = style.align().share() * width(pieces);
        draw(g, pieces, x - shift, y);
    }

    /** The lines of a title: one, in smaller type if need be, or several where even the smallest is wider than a width. */
    static List<String> titleLines(String text, double width) {
        return TextWrap.wrap(text, width, line -> titleWidth(line, SMALL));
    }

    /** Size in which all lines of a title are no wider than a width. */
    static float titleSize(List<String> lines, double width) {
        if (lines.size() > 1) {
            return SMALL;
        }
        double natural = titleWidth(lines.get(0), TITLE);
        return natural <= width ? TITLE : (float) Math.max(SMALL, TITLE * width / natural);
    }

    /** Draws a line of a title, bold, from its base line. */
    static void drawTitle(Graphics2D g, String line, Point2D start, float size) {
        g.setColor(Palette.INK);
        draw(g, TypePieces.of(line, Bundled.BOLD.deriveFont(size)), start.getX(), start.getY());
    }

    private static double titleWidth(String text, float size) {
        return width(TypePieces.of(text, Bundled.BOLD.deriveFont(size)));
    }

    private static void draw(Graphics2D g, List<TypePieces.Piece> pieces, double x, double y) {
        double at = x;
        for (TypePieces.Piece piece : pieces) {
            g.setFont(piece.font());
            g.drawString(piece.text(), (float) at, (float) y);
            at += width(List.of(piece));
        }
    }

    private static double width(List<TypePieces.Piece> pieces) {
        return pieces.stream()
                .mapToDouble(piece ->
                        piece.font().getStringBounds(piece.text(), MEASURE).getWidth())
                .sum();
    }

    /** Where a text stands relative to its point. */
    enum Align {
        LEFT(0),
        CENTRE(0.5),
        RIGHT(1);

        private final double share;

        Align(double share) {
            this.share = share;
        }

        double share() {
            return share;
        }
    }

    /** Size, colour and alignment of a text. */
    record TextStyle(float size, Color color, Align align) {

        static TextStyle small(Align align) {
            return new TextStyle(SMALL, Palette.INK, align);
        }

        TextStyle in(Color other) {
            return new TextStyle(size, other, align);
        }
    }

    private static int rank(String family) {
        int place = PREFERRED.indexOf(family);
        return place < 0 ? PREFERRED.size() : place;
    }

    private static final class Bundled {
        static final Font REGULAR = load("NotoSansSC-Regular-subset.ttf");
        static final Font BOLD = load("NotoSansSC-Bold-subset.ttf");

        private static Font load(String file) {
            String resource = FOLDER + file;
            try (InputStream stream = Typeface.class.getResourceAsStream(resource)) {
                if (stream == null) {
                    throw new IllegalStateException("the font of the charts is not in the program: " + resource);
                }
                return Font.createFont(Font.TRUETYPE_FONT, stream);
            } catch (IOException e) {
                throw new UncheckedIOException("the font of the charts cannot be read: " + resource, e);
            } catch (FontFormatException e) {
                throw new IllegalStateException("the font of the charts is damaged: " + resource, e);
            }
        }
    }
}
