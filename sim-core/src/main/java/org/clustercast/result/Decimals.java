package org.clustercast.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.clustercast.quantity.ShortestDecimals;

/** Numbers as text in tables: the shortest decimals that read back as the same double, and nothing where there is none. */
public final class Decimals {

    /** Digits of numbers that were recorded in single precision; more would be noise. */
    public static final int DIGITS_OF_FLOATS = 9;

    private Decimals() {}

    /** A number as a cell: empty for NaN, without exponent between 1e-7 and 1e21. */
    public static String text(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException("a table cannot hold " + value);
        }
        return ShortestDecimals.text(value);
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
            sum = sum.add(ShortestDecimals.number(value));
        }
        return sum.doubleValue();
    }
}
