package org.clustercast.reports.chart;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A text in pieces of one font each: a character that the usual font lacks does not change the font of the others. */
final class TypePieces {

    private TypePieces() {}

    /**
     * A part of a text.
     *
     * @param text the part
     * @param font font that has all of it
     */
    record Piece(String text, Font font) {}

    /** The pieces in order; a character that no font has stops the drawing. */
    static List<Piece> of(String text, Font font) {
        if (font.canDisplayUpTo(text) < 0) {
            return List.of(new Piece(text, font));
        }
        List<Piece> pieces = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        Font last = font;
        for (int c : text.codePoints().toArray()) {
            Font own = fontFor(c, font, last).orElseThrow(() -> new UnshowableTextException(text, c));
            if (own != last && part.length() > 0) {
                pieces.add(new Piece(part.toString(), last));
                part.setLength(0);
            }
            last = own;
            part.appendCodePoint(c);
        }
        pieces.add(new Piece(part.toString(), last));
        return pieces;
    }

    /** The usual font, or else that of the character before, or else one of the system. */
    static Optional<Font> fontFor(int character, Font usual, Font before) {
        for (Font font : List.of(usual, before)) {
            if (font.canDisplay(character)) {
                return Optional.of(font);
            }
        }
        List<Font> all =
                Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts());
        return Typeface.systemFont(Character.toString(character), all).map(font -> font.deriveFont(usual.getSize2D()));
    }
}
