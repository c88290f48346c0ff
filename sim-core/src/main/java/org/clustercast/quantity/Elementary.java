package org.clustercast.quantity;

import org.apache.commons.math3.special.Erf;

/**
 * Elementary functions with the same bits on every machine and in every state of the compiler.
 *
 * <p>{@code Math.exp} and its like differ between machines and JIT states; {@code StrictMath} does not but is slow. These
 * use table look-up and a short polynomial, with basic arithmetic only. Error at most 4e-16 relative for {@link #exp},
 * absolute for {@link #log}.
 */
public final class Elementary {

    private static final int EXP_CELLS = 32;
    private static final double CELLS_PER_LN2 = EXP_CELLS / StrictMath.log(2);
    /** ln 2 / 32 in two parts; the high part has 21 trailing zero bits, so that its product with an index is exact. */
    private static final double STEP_HIGH = 6.93147180369123816490e-01 / EXP_CELLS;

    private static final double STEP_LOW = 1.90821492927058770002e-10 / EXP_CELLS;
    private static final int SHIFT = 1 << 16;
    private static final double EXP_OVERFLOW = 709.0;
    private static final double EXP_UNDERFLOW = -708.0;
    private static final double[] POWERS_OF_TWO = powersOfTwo();

    private static final int LOG_CELLS = 128;
    private static final double[] RECIPROCALS = new double[LOG_CELLS + 1];
    private static final double[] LOGS = new double[LOG_CELLS + 1];
    private static final double LN2 = StrictMath.log(2);
    private static final double SQRT2 = StrictMath.sqrt(2);

    static {
        for (int i = 0; i <= LOG_CELLS; i++) {
            double centre = 1 + (double) i / LOG_CELLS;
            RECIPROCALS[i] = 1 / centre;
            LOGS[i] = -StrictMath.log(RECIPROCALS[i]);
        }
    }

    private Elementary() {}

    private static double[] powersOfTwo() {
        double[] powers = new double[EXP_CELLS];
        for (int i = 0; i < EXP_CELLS; i++) {
            powers[i] = StrictMath.pow(2, (double) i / EXP_CELLS);
        }
        return powers;
    }

    /** e to the power of {@code x}; 0 below -708, infinity above 709. */
    public static double exp(double x) {
        if (!(x > EXP_UNDERFLOW)) {
            return Double.isNaN(x) ? Double.NaN : 0;
        }
        if (x > EXP_OVERFLOW) {
            return Double.POSITIVE_INFINITY;
        }
        // to the nearest cell; the shift makes the cast round down for negative numbers too
        int cells = (int) (x * CELLS_PER_LN2 + SHIFT + 0.5) - SHIFT;
        double r = (x - cells * STEP_HIGH) - cells * STEP_LOW;
        double tail = r + r * r * (1 / 2.0 + r * (1 / 6.0 + r * (1 / 24.0 + r * (1 / 120.0 + r * (1 / 720.0)))));
        double power = POWERS_OF_TWO[cells & (EXP_CELLS - 1)];
        long exponent = cells >> 5;
        return (power + power * tail) * Double.longBitsToDouble((exponent + 1023) << 52);
    }

    /** Natural logarithm of a positive normal number. */
    public static double log(double x) {
        if (!(x >= Double.MIN_NORMAL) || x == Double.POSITIVE_INFINITY) {
            return StrictMath.log(x);
        }
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) (bits >>> 52) - 1023;
        double mantissa = Double.longBitsToDouble((bits & 0x000FFFFFFFFFFFFFL) | 0x3FF0000000000000L);
        if (mantissa > SQRT2) {
            mantissa *= 0.5;
            exponent++;
        }
        int cell;
        double shift;
        if (mantissa >= 1) {
            cell = (int) ((mantissa - 1) * LOG_CELLS + 0.5);
            shift = LOGS[cell];
        } else {
            cell = (int) ((2 * mantissa - 1) * LOG_CELLS + 0.5);
            shift = LOGS[cell] - LN2;
            mantissa *= 2;
            if (cell == LOG_CELLS) {
                // just below one: the last cell is centred on two, whose logarithm cancels exactly
                shift = 0;
            }
        }
        double r = mantissa * RECIPROCALS[cell] - 1;
        double tail = r * r * (-1 / 2.0 + r * (1 / 3.0 + r * (-1 / 4.0 + r * (1 / 5.0 + r * (-1 / 6.0 + r / 7.0)))));
        return exponent * LN2 + (shift + (r + tail));
    }

    /** {@code base} to the power {@code exponent}, for a positive base. */
    public static double pow(double base, double exponent) {
        return exp(exponent * log(base));
    }

    /** Standard normal distribution function. */
    public static double normalCdf(double z) {
        return 0.5 * Erf.erfc(-z / SQRT2);
    }

    /** Inverse of {@link #normalCdf}, for {@code u} in (0, 1). */
    public static double normalQuantile(double u) {
        return SQRT2 * Erf.erfInv(2 * u - 1);
    }
}
