package org.clustercast.result;

import java.util.regex.Pattern;

/** Text cells of tables: quoting by RFC 4180, and texts that a spreadsheet would take for a formula. */
final class Cells {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final char GUARD = '\'';

    private Cells() {}

    /** A cell's value as text. */
    static String text(Object value) {
        if (value instanceof Double number) {
            return Decimals.text(number);
        }
        if (value instanceof Float number) {
            return Decimals.text(Double.parseDouble(number.toString()));
        }
        return value.toString();
    }

    /** A text as it stands in the file. */
    static String encoded(String text) {
        String safe = isFormula(text) ? GUARD + text : text;
        if (safe.indexOf(',') < 0 && safe.indexOf('"') < 0 && safe.indexOf('\n') < 0 && safe.indexOf('\r') < 0) {
            return safe;
        }
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** The text behind an unquoted cell of the file. */
    static String decoded(String cell) {
        boolean isGuarded = cell.length() > 1 && cell.charAt(0) == GUARD && isFormula(cell.substring(1));
        return isGuarded ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty()
                && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
    }
}
