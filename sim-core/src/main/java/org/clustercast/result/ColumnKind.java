package org.clustercast.result;

import java.util.List;
import java.util.regex.Pattern;
import org.clustercast.quantity.Text;

/** What the cells of a column of a run's table may hold. */
enum ColumnKind {
    /** Any words, perhaps none. */
    TEXT("文字", "a text"),
    /** An id or a name. */
    ID("标识或名称", "an id or a name"),
    /** An id, or nothing where the row is about all. */
    ID_OR_NONE("标识，或空着", "an id, or nothing"),
    /** A whole number from nought on. */
    COUNT("不小于 0 的整数", "a whole number of at least 0"),
    /** A calendar year. */
    YEAR("四位数的年份", "a year of four digits"),
    /** A calendar year or a quarter of one. */
    PERIOD("年份，或 2026Q3 这样的季度", "a year, or a quarter such as 2026Q3"),
    /** A number. */
    NUMBER("绝对值小于 1e15 的数", "a number below 1e15 in size"),
    /** A number from nought on. */
    AMOUNT("不小于 0、小于 1e15 的数", "a number of at least 0 and below 1e15"),
    /** A unit of what a run counts; levers and parameters, which the data bring along, may have others. */
    UNIT(String.join("、", Units.ALL), "one of " + String.join(", ", Units.ALL)),
    /** A share or a probability. */
    SHARE("0 到 1 之间的数", "a number from 0 to 1"),
    /** Yes or no. */
    FLAG("true 或 false", "true or false"),
    /** A grade of evidence. */
    GRADE("A、B、C 或 D", "A, B, C or D");

    private static final double LARGEST = 1e15;
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern CALENDAR_YEAR = Pattern.compile("(19|20|21)\\d\\d");
    private static final Pattern YEAR_OR_QUARTER = Pattern.compile("(19|20|21)\\d\\d(Q[1-4])?");
    private static final Pattern NAME = Pattern.compile("[^\\s\\p{Cntrl}].*");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private final Text wanted;

    ColumnKind(String zh, String en) {
        wanted = new Text(zh, en);
    }

    /** What should stand there, in words. */
    Text wanted() {
        return wanted;
    }

    /** Whether a cell that is not empty, or may not be, is one of this kind. */
    boolean fits(String cell) {
        return switch (this) {
            case TEXT -> true;
            case ID -> NAME.matcher(cell).matches();
            case ID_OR_NONE -> cell.isEmpty() || NAME.matcher(cell).matches();
            case COUNT -> WHOLE.matcher(cell).matches();
            case YEAR -> CALENDAR_YEAR.matcher(cell).matches();
            case PERIOD -> YEAR_OR_QUARTER.matcher(cell).matches();
            case NUMBER -> isPlausible(cell);
            case AMOUNT -> isPlausible(cell) && Double.parseDouble(cell) >= 0;
            case UNIT -> Units.ALL.contains(cell);
            case SHARE -> isPlausible(cell) && Double.parseDouble(cell) >= 0 && Double.parseDouble(cell) <= 1;
            case FLAG -> cell.equals("true") || cell.equals("false");
            case GRADE -> cell.length() == 1 && "ABCD".contains(cell);
        };
    }

    /** No run of anything there is has a number of that size; sums and charts of such numbers would be of no use. */
    private static boolean isPlausible(String cell) {
        return DECIMAL.matcher(cell).matches() && Math.abs(Double.parseDouble(cell)) < LARGEST;
    }

    /** Units that occur in tables. */
    private static final class Units {

        private static final List<String> ALL =
                List.of("亿元", "亿元/年", "家", "个", "人", "人/年", "万㎡", "万㎡/年", "场", "场/年", "1", "元/元", "万元/㎡");
    }
}
