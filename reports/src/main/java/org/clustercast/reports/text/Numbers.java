package org.clustercast.reports.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as precise as they are known, and no more. */
public final class Numbers {

    /** Shown where there is no number. */
    public static final String NONE = "–";

    /** Outputs from here on are shown without decimals, 亿元. */
    private static final double WHOLE_FROM_YI = 100;

    /** Intervals of a probability narrower than this on either side allow single per cents. */
    private static final double FINE_HALF_WIDTH = 0.02;

    private static final double COARSE_STEP = 0.05;

    /** The 97.5 % quantile of the normal law. */
    private static final double Z95 = 1.959963984540054;

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
        BigDecimal rounded = new BigDecimal(Double.toString(value)).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.toPlainString().replace('-', '\u2212');
    }

    /** A number with its sign; nothing is given a sign that rounds to zero. */
    public static String signed(double value, int decimals) {
        String text = fixed(value, decimals);
        boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return value > 0 && !zero && !text.equals(NONE) ? "+" + text : text;
    }

    /** A share in whole per cent. */
    public static String percent(double share) {
        return Double.isFinite(share) ? fixed(share * 100, 0) + " %" : NONE;
    }

    /** A growth rate, in per cent with at most one decimal. */
    public static String rate(double share) {
        return Double.isFinite(share) ? target(Math.round(share * 1000) / 10.0) + " %" : NONE;
    }

    /**
     * The probability that is shown: to five per cent, or to one per cent where the interval is narrower than two per
     * cent on either side.
     */
    public static double shownProbability(double probability, double low, double high) {
        double step = isFine(low, high) ? 0.01 : COARSE_STEP;
        double shown = Math.floor(probability / step + 0.5 + 1e-9) * step;
        return Math.min(1, Math.max(0, shown));
    }

    /** The shown probability as text; never 0 and never 100 per cent, which no simulation can know. */
    public static String probability(double probability, double low, double high) {
        if (!Double.isFinite(probability)) {
            return NONE;
        }
        double shown = shownProbability(probability, low, high);
        boolean fine = isFine(low, high);
        if (shown < 0.005) {
            return fine ? "< 1 %" : "< 5 %";
        }
        if (shown > 0.995) {
            return fine ? "> 99 %" : "> 95 %";
        }
        return percent(shown);
    }

    /** Half the width of an interval in points, one decimal, with the sign ±. */
    public static String plusMinus(double low, double high) {
        return "± " + fixed(halfWidth(low, high) * 100, 1);
    }

    /** Whether an interval is narrow enough to show single per cents. */
    public static boolean isFine(double low, double high) {
        return halfWidth(low, high) < FINE_HALF_WIDTH;
    }

    /** Half the width of the 95 % interval of a probability that is a share of {@code n} replications. */
    public static double halfWidth(double probability, int n) {
        return Z95 * Math.sqrt(Math.max(0, probability * (1 - probability)) / Math.max(1, n));
    }

    private static double halfWidth(double low, double high) {
        return (high - low) / 2;
    }
}
