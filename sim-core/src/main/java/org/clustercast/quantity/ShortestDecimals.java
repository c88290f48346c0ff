package org.clustercast.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The shortest decimals that read back as the same double, the same on every JDK.
 *
 * <p>Not {@link Double#toString(double)}, which writes some numbers differently from one JDK to the next.
 */
public final class ShortestDecimals {

    private static final double EXACT_INTEGERS = 1e15;
    private static final int FEWEST_DIGITS = 15;
    private static final int MOST_DIGITS = 17;
    private static final int SMALLEST_PLAIN_EXPONENT = -7;
    private static final int LARGEST_PLAIN_EXPONENT = 20;

    private ShortestDecimals() {}

    /**
     * The decimals of a number, without exponent between 1e-7 and 1e21.
     *
     * @param value any finite number
     * @throws NumberFormatException when the number is infinite or none
     */
    public static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < EXACT_INTEGERS) {
            return Long.toString((long) value);
        }
        return plain(number(value).stripTrailingZeros());
    }

    /**
     * The number with at most seventeen digits, which tell any two doubles apart.
     *
     * @param value any finite number
     * @throws NumberFormatException when the number is infinite or none
     */
    public static BigDecimal number(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = FEWEST_DIGITS; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return rounded;
            }
        }
        return exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
    }

    private static String plain(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        boolean isPlain = exponent >= SMALLEST_PLAIN_EXPONENT && exponent <= LARGEST_PLAIN_EXPONENT;
        return isPlain ? number.toPlainString() : number.toString();
    }
}
