package org.clustercast.reports.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as precise as they are known, and no more. */
public final class Numbers {

    /** Shown where there is no number. */
    public static final String NONE = "–";

    /** Outputs from here on are shown without decimals, 亿元. */
    private static final double WHOLE_FROM_YI = 100;

    /** Intervals of a probability narrower than this on either side are written with ±. */
    private static final double NARROW_HALF_WIDTH = 0.02;

    /** Below the first and above the second a probability is shown as such, not rounded. */
    private static final BigDecimal ONE_PER_CENT = new BigDecimal("0.01");

    private static final BigDecimal NINETY_NINE_PER_CENT = new BigDecimal("0.99");

    /** Digits to which a number is cleaned of the noise of binary sums before it is judged or rounded. */
    private static final int CLEAN = 12;

    private static final int PER_CENT = 2;

    /** Decimals that an end of an interval has at the most. */
    private static final int MOST_DECIMALS = 2;

    private Numbers() {}

    /** An output in 亿元: whole from 100 on, one decimal below. */
    public static String output(double yi) {
        return fixed(yi, Math.abs(yi) >= WHOLE_FROM_YI ? 0 : 1);
    }

    /** A difference of outputs in 亿元, with its sign. */
    public static String outputDifference(double yi) {
        return signed(yi, Math.abs(yi) >= WHOLE_FROM_YI ? 0 : 1);
    }

    /** A target in 亿元 exactly as it was set, without useless zeros. */
    public static String target(double yi) {
        return Double.isFinite(yi)
                ? new BigDecimal(Double.toString(yi)).stripTrailingZeros().toPlainString()
                : NONE;
    }

    /** A number with a given number of decimals, half up; a sign only where something is left of the number. */
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        BigDecimal rounded = new BigDecimal(Double.toString(value))
                .round(new MathContext(CLEAN))
                .setScale(decimals, RoundingMode.HALF_UP);
        return rounded.toPlainString().replace('-', '\u2212');
    }

    /** A number with its sign; nothing is given a sign that rounds to zero. */
    public static String signed(double value, int decimals) {
        String text = fixed(value, decimals);
        boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return value > 0 && !zero && !text.equals(NONE) ? "+" + text : text;
    }

    /**
     * An end of an interval of a difference: decimals as usual, and one or two more where the end would otherwise be written
     * as zero without being zero, since whether zero lies inside is what an interval is read for. What is smaller still is
     * said to be so, with its sign: more digits would say more than anybody knows.
     */
    public static String end(double value, int decimals) {
        if (value == 0 || !Double.isFinite(value)) {
            return signed(value, decimals);
        }
        String text = signed(value, decimals);
        for (int more = decimals + 1; more <= MOST_DECIMALS && !isSigned(text); more++) {
            text = signed(value, more);
        }
        if (isSigned(text)) {
            return text;
        }
        String least = BigDecimal.ONE.movePointLeft(MOST_DECIMALS).toPlainString();
        return value > 0 ? "<+" + least : ">\u2212" + least;
    }

    /** An end of an interval of a difference of outputs in 亿元, or the difference itself where it is real. */
    public static String outputEnd(double yi) {
        return end(yi, Math.abs(yi) >= WHOLE_FROM_YI ? 0 : 1);
    }

    /** A difference of probabilities in percentage points, one decimal and more where that would write a false zero. */
    public static String points(double difference) {
        return end(
                Double.isFinite(difference)
                        ? clean(difference).movePointRight(PER_CENT).doubleValue()
                        : difference,
                1);
    }

    private static boolean isSigned(String text) {
        return text.startsWith("+") || text.startsWith("\u2212");
    }

    /** A share in whole per cent; nothing is called none or all of it by rounding. */
    public static String percent(double share) {
        if (share == 0 || share == 1) {
            return share == 0 ? "0%" : "100%";
        }
        String text = Double.isFinite(share) ? fixed(share * 100, 0) + "%" : NONE;
        return text.equals("0%") || text.equals("100%") ? probability(share) : text;
    }

    /** A share in per cent with as many decimals as asked for. */
    public static String percent(double share, int decimals) {
        return Double.isFinite(share) ? fixed(share * 100, decimals) + "%" : NONE;
    }

    /** A share in per cent exactly as somebody set it. */
    public static String stated(double share) {
        return Double.isFinite(share)
                ? clean(share).movePointRight(PER_CENT).stripTrailingZeros().toPlainString() + "%"
                : NONE;
    }

    /** A growth rate, in per cent with at most one decimal. */
    public static String rate(double share) {
        return Double.isFinite(share) ? target(Math.round(share * 1000) / 10.0) + "%" : NONE;
    }

    /**
     * A probability in [0, 1] as it stands everywhere: in whole per cent, half up; {@code <1%} below one and {@code >99%}
     * above ninety-nine per cent, so never 0 and never 100, which no simulation can know.
     */
    public static String probability(double probability) {
        if (!Double.isFinite(probability)) {
            return NONE;
        }
        BigDecimal share = clean(probability);
        if (share.compareTo(ONE_PER_CENT) < 0) {
            return "<1%";
        }
        if (share.compareTo(NINETY_NINE_PER_CENT) > 0) {
            return ">99%";
        }
        return wholePercent(share, RoundingMode.HALF_UP) + "%";
    }

    /** A probability without its per cent sign, for lights and bars that say per cent elsewhere. */
    public static String probabilityNumber(double probability) {
        return probability(probability).replace("%", "");
    }

    /** An interval of a probability in whole per cent, rounded outward, so that the shown probability lies inside. */
    public static String interval(double low, double high) {
        return Double.isFinite(low) && Double.isFinite(high)
                ? wholePercent(clean(low), RoundingMode.FLOOR) + "–" + highEnd(high)
                : NONE;
    }

    /** The lower end of an interval of a probability, rounded down. */
    public static String lowEnd(double low) {
        return Double.isFinite(low) ? wholePercent(clean(low), RoundingMode.FLOOR) + "%" : NONE;
    }

    /** The upper end of an interval of a probability, rounded up. */
    public static String highEnd(double high) {
        return Double.isFinite(high) ? wholePercent(clean(high), RoundingMode.CEILING) + "%" : NONE;
    }

    /** Half the width of an interval in points, one decimal, with the sign ±. */
    public static String plusMinus(double low, double high) {
        return "± " + fixed((high - low) / 2 * 100, 1);
    }

    /** Whether an interval is narrow, and so nearly even on both sides, that ± says the same. */
    public static boolean isNarrow(double low, double high) {
        return (high - low) / 2 < NARROW_HALF_WIDTH;
    }

    private static BigDecimal clean(double share) {
        return new BigDecimal(Double.toString(share)).setScale(CLEAN, RoundingMode.HALF_EVEN);
    }

    private static String wholePercent(BigDecimal share, RoundingMode mode) {
        return share.movePointRight(PER_CENT).setScale(0, mode).toPlainString();
    }
}
