package org.clustercast.reports.chart;

import java.awt.Font;
import java.nio.charset.Charset;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells before anything is drawn whether charts can show a text: their font, or another one of this machine, has it. */
public final class ChartCharacters {

    /** Every character of it is in the font of the charts, and looking there needs no font. */
    private static final Charset ALWAYS = Charset.forName("GB2312");

    private ChartCharacters() {}

    /** The characters of a text that charts cannot show on this machine, each once, in their order. */
    public static IntStream allMissing(String text) {
        if (ALWAYS.newEncoder().canEncode(text)) {
            return IntStream.empty();
        }
        Font usual = Typeface.bundled(Typeface.NORMAL);
        return text.codePoints()
                .distinct()
                .filter(c -> TypePieces.fontFor(c, usual, usual).isEmpty());
    }

    /** The first of them. */
    static OptionalInt missing(String text) {
        return allMissing(text).findFirst();
    }

    /** A text with the code point in place of each character that charts cannot show: for names of files and folders. */
    static String spelled(String text) {
        if (missing(text).isEmpty()) {
            return text;
        }
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(c -> missing(c).isEmpty() ? c : "U+%04X".formatted(c.codePointAt(0)))
                .collect(Collectors.joining());
    }
}
