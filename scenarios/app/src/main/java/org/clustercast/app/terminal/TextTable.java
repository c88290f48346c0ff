package org.clustercast.app.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table in plain text with aligned columns. A cell may hold several lines. Chinese characters take two places on a
 * terminal, which is counted.
 */
public final class TextTable {

    private static final String GAP = "  ";
    /** Pairs of first and last code points of characters that take two places (Unicode East Asian Width W and F). */
    private static final int[] WIDE = {
        0x1100, 0x115f, 0x2e80, 0x303e, 0x3041, 0xa4cf, 0xac00, 0xd7a3, 0xf900, 0xfaff, 0xfe30, 0xfe6f, 0xff00, 0xff60,
        0xffe0, 0xffe6, 0x1f300, 0x1faff, 0x20000, 0x3fffd
    };

    private final List<String> header;
    private final List<List<List<String>>> rows = new ArrayList<>();
    private final boolean[] isRight;

    private TextTable(List<String> header) {
        this.header = List.copyOf(header);
        this.isRight = new boolean[header.size()];
    }

    /** A table with these columns. */
    public static TextTable of(List<String> header) {
        return new TextTable(header);
    }

    /** Puts numbers of some columns to the right. */
    public TextTable right(int... columns) {
        for (int column : columns) {
            isRight[column] = true;
        }
        return this;
    }

    /** Adds a row: a text for each column, or a list of texts for a cell of several lines. */
    public TextTable row(Object... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException("a row has " + cells.length + " cells but the columns are " + header);
        }
        rows.add(Arrays.stream(cells).map(TextTable::linesOf).toList());
        return this;
    }

    private static List<String> linesOf(Object cell) {
        return cell instanceof List<?> lines
                ? lines.stream().map(String::valueOf).toList()
                : List.of(cell.toString());
    }

    /** Cells of the rows so far, each with its lines. */
    public List<List<List<String>>> rows() {
        return List.copyOf(rows);
    }

    /** The lines as printed, heading first. */
    public List<String> lines() {
        int[] widths = widths();
        List<String> out = new ArrayList<>();
        out.add(line(header, widths));
        out.add(line(Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths));
        boolean isTall = rows.stream().anyMatch(row -> height(row) > 1);
        for (int r = 0; r < rows.size(); r++) {
            if (isTall && r > 0) {
                out.add("");
            }
            List<List<String>> row = rows.get(r);
            for (int i = 0; i < height(row); i++) {
                int at = i;
                out.add(line(
                        row.stream()
                                .map(cell -> at < cell.size() ? cell.get(at) : "")
                                .toList(),
                        widths));
            }
        }
        return out;
    }

    private static int height(List<List<String>> row) {
        return row.stream().mapToInt(List::size).max().orElse(0);
    }

    private int[] widths() {
        int[] widths = header.stream().mapToInt(TextTable::width).toArray();
        for (List<List<String>> row : rows) {
            for (int c = 0; c < widths.length; c++) {
                for (String line : row.get(c)) {
                    widths[c] = Math.max(widths[c], width(line));
                }
            }
        }
        return widths;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < cells.size(); c++) {
            String space = " ".repeat(widths[c] - width(cells.get(c)));
            line.append(c == 0 ? "" : GAP)
                    .append(isRight[c] ? space : "")
                    .append(cells.get(c))
                    .append(isRight[c] ? "" : space);
        }
        return line.toString().stripTrailing();
    }

    /** Places that a text takes on a terminal. */
    public static int width(String text) {
        return text.codePoints().map(TextTable::places).sum();
    }

    private static int places(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (c >= WIDE[i] && c <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }
}
