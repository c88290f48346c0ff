package org.clustercast.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Numbers as text in tables: the shortest decimals that read back as the same double.
 *
 * <p>Not {@link Double#toString(double)}, which writes some numbers differently from one JDK to the next.
 */
public final class Decimals {

    /** Digits of numbers that were recorded in single precision; more would be noise. */
    public static final int DIGITS_OF_FLOATS = 9;

    private static final double EXACT_INTEGERS = 1e15;
    private static final int FEWEST_DIGITS = 15;
    private static final int MOST_DIGITS = 17;
    private static final int SMALLEST_PLAIN_EXPONENT = -7;
    private static final int LARGEST_PLAIN_EXPONENT = 20;

    private Decimals() {}

    /** A number as a cell: empty for NaN, without exponent between 1e-7 and 1e21. */
    public static String text(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("a table cannot hold " + value);
        }
        if (value == Math.rint(value) && Math.abs(value) < EXACT_INTEGERS) {
            return Long.toString((long) value);
        }
        return plain(shortest(value).stripTrailingZeros());
    }

    /** A number rounded to significant digits, for values that never had more of them; NaN stays. */
    public static double rounded(double value, int digits) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return value;
        }
        return new BigDecimal(value)
                .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                .doubleValue();
    }

    /** The sum of numbers as people write them: 4411.0 plus 640.4 is 5051.4 to the last bit. */
    public static double sum(double... values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (double value : values) {
            sum = sum.add(shortest(value));
        }
        return sum.doubleValue();
    }

    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = FEWEST_DIGITS; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded;
            }
        }
        // Seventeen digits tell any two doubles apart.
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
    }

    private static String plain(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        boolean isPlain = exponent >= SMALLEST_PLAIN_EXPONENT && exponent <= LARGEST_PLAIN_EXPONENT;
        return isPlain ? number.toPlainString() : number.toString();
    }
}
