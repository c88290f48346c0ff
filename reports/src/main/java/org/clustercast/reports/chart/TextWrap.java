package org.clustercast.reports.chart;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** Breaks texts into lines, between words and, in Chinese, between characters. */
final class TextWrap {

    private TextWrap() {}

    /** The lines of a text, no wider than a width. */
    static List<String> wrap(String text, float size, double width) {
        return wrap(text, width, line -> Typeface.width(line, size));
    }

    /** As above, with widths measured by a function. */
    static List<String> wrap(String text, double width, ToDoubleFunction<String> measure) {
        List<String> lines = new ArrayList<>();
        int lineStart = 0;
        int last = 0;
        for (int next : breaks(text, width, measure)) {
            if (last > lineStart
                    && measure.applyAsDouble(text.substring(lineStart, next).strip()) > width) {
                lines.add(text.substring(lineStart, last).strip());
                lineStart = last;
            }
            last = next;
        }
        lines.add(text.substring(lineStart).strip());
        return lines;
    }

    /**
     * The lines of a text of several items, no wider than a width: broken behind a separator, and inside an item only where
     * the item alone is wider than a line.
     */
    static List<String> wrapItems(String text, String separator, float size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String item : text.split("(?<=" + Pattern.quote(separator) + ")")) {
            if (!line.isEmpty() && Typeface.width((line + item).strip(), size) > width) {
                lines.addAll(wrap(line.strip(), size, width));
                line = "";
            }
            line += item;
        }
        lines.addAll(wrap(line.strip(), size, width));
        return lines;
    }

    /** Where a text may be broken: between words, and anywhere in a word that is wider than a line. */
    private static List<Integer> breaks(String text, double width, ToDoubleFunction<String> measure) {
        BreakIterator words = BreakIterator.getLineInstance(Locale.CHINESE);
        words.setText(text);
        List<Integer> breaks = new ArrayList<>();
        int last = 0;
        for (int next = words.next(); next != BreakIterator.DONE; next = words.next()) {
            if (measure.applyAsDouble(text.substring(last, next).strip()) > width) {
                for (int end = text.offsetByCodePoints(last, 1); end < next; end = text.offsetByCodePoints(end, 1)) {
                    breaks.add(end);
                }
            }
            breaks.add(next);
            last = next;
        }
        return breaks;
    }

    /** The text itself, or its beginning with an ellipsis where it is wider than a width. */
    static String shorten(String text, float size, double width) {
        if (Typeface.width(text, size) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && Typeface.width(text.substring(0, end).strip() + "…", size) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }
}
