package org.clustercast.loader.shape;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;

/** What a text that is no year or quarter may have meant: people write quarters in many ways. */
public final class PeriodSyntax {

    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})(.*)");
    private static final String APART = "[-\\s./_]*";
    private static final Pattern QUARTER =
            Pattern.compile(APART + "(?:q|第|s|季度?)?" + APART + "0?([1-4一二三四])" + APART + "(?:q|季度?)?" + APART);
    /** A month by its two digits or its word, or a single digit after a mark, which may be a month or a quarter. */
    private static final Pattern MONTH = Pattern.compile("[-./](0[1-9]|1[0-2])|[-./]?(0?[1-9]|1[0-2])月份?");

    private static final Pattern EITHER = Pattern.compile("[-./]([2-4])");
    private static final Pattern HALF = Pattern.compile(APART + "(?:(?:h|半年)([12])|(上|下)半年?)" + APART);
    /** A blank forgotten after the colon makes one key of a key and its value. */
    private static final Pattern NO_BLANK = Pattern.compile("[0-9]{4}(Q[1-4])?[:：]\\S+");

    private static final String CHINESE_DIGITS = "一二三四";
    private static final int MONTHS_OF_QUARTER = 3;

    private PeriodSyntax() {}

    /** Adds the problem of a text that is no period, with the one it may have meant. */
    static void refuse(Problems problems, Place place, String written) {
        if (NO_BLANK.matcher(written).matches()) {
            problems.add("form.period-blank", place, written, written.replaceFirst("[:：]", ": "));
            return;
        }
        Optional<String> meant = meant(written);
        if (meant.isPresent()) {
            problems.add("form.period.nearest", place, written, meant.get());
        } else {
            problems.add("form.period", place, written);
        }
    }

    /** The year or quarter that was meant; none if that cannot be told. */
    public static Optional<String> meant(String written) {
        Matcher year = YEAR.matcher(NumberSyntax.ascii(written).strip());
        if (!year.matches()) {
            return Optional.empty();
        }
        String rest = year.group(2).replaceFirst("^\\s*年度?", "").toLowerCase(java.util.Locale.ROOT);
        if (rest.isBlank()) {
            return Optional.of(year.group(1));
        }
        return quarter(rest).map(quarter -> year.group(1) + "Q" + quarter);
    }

    private static Optional<Integer> quarter(String rest) {
        Matcher month = MONTH.matcher(rest);
        if (month.matches()) {
            int number = Integer.parseInt(month.group(1) == null ? month.group(2) : month.group(1));
            return Optional.of((number - 1) / MONTHS_OF_QUARTER + 1);
        }
        if (EITHER.matcher(rest).matches()) {
            return Optional.empty(); // 2026-4 may be April, which is the second quarter, or the fourth
        }
        Matcher quarter = QUARTER.matcher(rest);
        if (quarter.matches()) {
            String digit = quarter.group(1);
            int chinese = CHINESE_DIGITS.indexOf(digit);
            return Optional.of(chinese < 0 ? Integer.parseInt(digit) : chinese + 1);
        }
        Matcher half = HALF.matcher(rest);
        if (half.matches()) {
            boolean isFirst = List.of("1", "上").contains(half.group(1) == null ? half.group(2) : half.group(1));
            return Optional.of(isFirst ? 1 : 3);
        }
        return Optional.empty();
    }
}
