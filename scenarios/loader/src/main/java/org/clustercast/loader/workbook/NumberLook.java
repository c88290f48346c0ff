package org.clustercast.loader.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a number looks on the sheet. What the reader of a sheet sees is what counts: a format may choose digits, groups of
 * thousands, colours and brackets, and nothing that makes another number or another unit of what the cell holds.
 */
enum NumberLook {
    /** The number itself, perhaps with fewer digits. */
    PLAIN,
    /** The number times a hundred, with a per cent sign. */
    PERCENT,
    /** A year with the character for year. */
    YEAR,
    /** A date or a time. */
    DATE,
    /** Nothing at all. */
    HIDDEN,
    /** Another number, or one with words: thousands, a currency, a fraction, a unit. */
    OTHER;

    private static final Pattern COLOUR = Pattern.compile(
            "(?i)\\[(black|blue|cyan|green|magenta|red|white|yellow|colou?r ?[0-9]{1,2}|颜色 ?[0-9]{1,2}|[黑蓝青绿洋红白黄]+色?)]");
    /** A language without a currency sign. */
    private static final Pattern LANGUAGE = Pattern.compile("(?i)\\[\\$-[0-9A-F,x]+]");

    private static final Pattern DATE_LETTER = Pattern.compile("(?i)[ymdhsbeag]");
    private static final Pattern GENERAL = Pattern.compile("(?i)general|g/通用格式|standard");
    private static final Pattern EXPONENT = Pattern.compile("(?i)E[+-]");
    /** Commas after the last digit divide by a thousand each; those between digits only group. */
    private static final Pattern SCALED = Pattern.compile("[0#?],+(\\.|$)");

    private static final int TEXT_SECTION = 3;

    /** The look of a number under a format code. */
    static NumberLook of(String code, double value) {
        List<String> sections = sections(code);
        if (sections.stream().anyMatch(section -> section.matches("(?s).*\\[[<>=].*"))) {
            return sections.stream()
                            .allMatch(section -> section(section.replaceAll("\\[[<>=][^]]*]", ""), value) == PLAIN)
                    ? PLAIN
                    : OTHER;
        }
        int wanted = value > 0 ? 0 : value < 0 ? 1 : 2;
        String section = sections.get(wanted < Math.min(sections.size(), TEXT_SECTION) ? wanted : 0);
        boolean isSignLost = value < 0 && wanted < sections.size() && !section.matches("(?s).*[-(（].*");
        NumberLook look = section(section, value);
        return look == PLAIN && isSignLost ? OTHER : look;
    }

    /** Whether a text under a format code is shown as it is. */
    static boolean showsText(String code) {
        List<String> sections = sections(code);
        String last = sections.get(sections.size() - 1);
        if (sections.size() > TEXT_SECTION) {
            return last.strip().equals("@") || GENERAL.matcher(last).matches();
        }
        return last.indexOf('@') < 0 || Scan.of(last).words.toString().isBlank();
    }

    private static NumberLook section(String section, double value) {
        if (section.isBlank()) {
            return HIDDEN;
        }
        Scan scan = Scan.of(section);
        String words = scan.words.toString().strip();
        String digits = scan.digits.toString();
        if (scan.isDate) {
            return DATE;
        }
        boolean isDash = value == 0 && words.equals("-");
        if (scan.isOther || SCALED.matcher(digits).find()) {
            return OTHER;
        }
        if (!digits.matches(".*[0#?@G].*") && !isDash) {
            return words.isEmpty() ? HIDDEN : OTHER;
        }
        if (scan.percents > 0) {
            return scan.percents == 1 && words.isEmpty() ? PERCENT : OTHER;
        }
        if (words.equals("年")) {
            return YEAR;
        }
        boolean isNegative = value < 0 && words.matches("[-()（）]+");
        return words.isEmpty() || isDash || isNegative ? PLAIN : OTHER;
    }

    private static List<String> sections(String code) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            isQuoted ^= c == '"';
            if (c == '\\' && !isQuoted && i + 1 < code.length()) {
                section.append(c).append(code.charAt(++i));
            } else if (c == ';' && !isQuoted) {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                section.append(c);
            }
        }
        sections.add(section.toString());
        return sections;
    }

    /** What a section is made of. */
    private static final class Scan {

        private final StringBuilder digits = new StringBuilder();
        private final StringBuilder words = new StringBuilder();
        private int percents;
        private boolean isDate;
        private boolean isOther;

        static Scan of(String section) {
            Scan scan = new Scan();
            String rest = section;
            while (!rest.isEmpty()) {
                rest = rest.substring(scan.take(rest));
            }
            return scan;
        }

        /** Takes what a section begins with; its length. */
        private int take(String rest) {
            char c = rest.charAt(0);
            if (c == '"') {
                int end = rest.indexOf('"', 1);
                words.append(rest, 1, end < 0 ? rest.length() : end);
                return end < 0 ? rest.length() : end + 1;
            }
            if (c == '[') {
                return bracket(rest);
            }
            var general = GENERAL.matcher(rest);
            var exponent = EXPONENT.matcher(rest);
            if (general.lookingAt()) {
                digits.append('G');
                return general.end();
            }
            if (exponent.lookingAt()) {
                digits.append('E');
                return exponent.end();
            }
            boolean isPair = (c == '\\' || c == '_' || c == '*') && rest.length() > 1;
            if (isPair) {
                words.append(c == '\\' ? rest.substring(1, 2) : " ");
                return 2;
            }
            single(c);
            return 1;
        }

        private int bracket(String rest) {
            int end = rest.indexOf(']') + 1;
            String inside = rest.substring(0, Math.max(end, 1));
            if (inside.matches("(?i)\\[[hms]+]")) {
                isDate = true;
            } else if (!COLOUR.matcher(inside).matches()
                    && !LANGUAGE.matcher(inside).matches()) {
                isOther = true;
            }
            return inside.length();
        }

        private void single(char c) {
            if ("0#?.,@".indexOf(c) >= 0) {
                digits.append(c);
            } else if (c == '%') {
                percents++;
            } else if (c == '/') {
                isOther = true;
            } else if (DATE_LETTER.matcher(String.valueOf(c)).matches()) {
                isDate = true;
            } else {
                words.append(c);
            }
        }
    }
}
