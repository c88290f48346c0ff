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

    private static final int EXP_CELL_BITS = 9;
    private static final int EXP_CELLS = 1 << EXP_CELL_BITS;
    private static final double CELLS_PER_LN2 = EXP_CELLS / StrictMath.log(2);
    /** ln 2 / 512 in two parts; the high part has 21 trailing zero bits, so that its product with an index is exact. */
    private static final double STEP_HIGH = 6.93147180369123816490e-01 / EXP_CELLS;

    private static final double STEP_LOW = 1.90821492927058770002e-10 / EXP_CELLS;
    /** Added to a small number it leaves the nearest integer in the low bits. */
    private static final double ROUNDER = 0x1.8p52;

    private static final double EXP_OVERFLOW = 709.0;
    private static final double EXP_UNDERFLOW = -708.0;
    private static final long ROUNDER_BITS = Double.doubleToRawLongBits(ROUNDER);
    /** Cells up to which an exponential is neither nil nor infinite. */
    private static final long MOST_CELLS = (long) (-EXP_UNDERFLOW * CELLS_PER_LN2);

    /** Bits of 2 to the power of i / 512. */
    private static final long[] POWERS_OF_TWO = powersOfTwo();

    private static final int MANTISSA_BITS = 52;
    private static final long MANTISSA = (1L << MANTISSA_BITS) - 1;
    private static final long ONE = 1023L << MANTISSA_BITS;
    private static final long SMALLEST_NORMAL = 1L << MANTISSA_BITS;
    private static final long INFINITY = 2047L << MANTISSA_BITS;
    private static final int LOG_CELL_BITS = 8;
    private static final int LOG_CELLS = 1 << LOG_CELL_BITS;
    /** Mantissa bits below a cell, and half a cell in them. */
    private static final int CELL_SHIFT = MANTISSA_BITS - LOG_CELL_BITS;

    private static final long HALF_CELL = 1L << (CELL_SHIFT - 1);
    private static final double[] RECIPROCALS = new double[LOG_CELLS + 1];
    /** Logarithms of the cells' centres; behind them the same less ln 2, for mantissas that count as below one. */
    private static final double[] LOGS = new double[2 * (LOG_CELLS + 1)];

    private static final double LN2 = StrictMath.log(2);
    private static final double SQRT2 = StrictMath.sqrt(2);
    private static final long ROOT_OF_TWO = Double.doubleToRawLongBits(SQRT2) & MANTISSA;

    static {
        for (int i = 0; i <= LOG_CELLS; i++) {
            double centre = 1 + (double) i / LOG_CELLS;
            RECIPROCALS[i] = 1 / centre;
            LOGS[i] = -StrictMath.log(RECIPROCALS[i]);
            LOGS[LOG_CELLS + 1 + i] = LOGS[i] - LN2;
        }
        // just below one: the last cell is centred on two, whose logarithm cancels exactly
        LOGS[2 * LOG_CELLS + 1] = 0;
    }

    private Elementary() {}

    private static long[] powersOfTwo() {
        long[] powers = new long[EXP_CELLS];
        for (int i = 0; i < EXP_CELLS; i++) {
            powers[i] = Double.doubleToRawLongBits(StrictMath.pow(2, (double) i / EXP_CELLS));
        }
        return powers;
    }

    /** e to the power of {@code x}; 0 below -708, infinity above 709. */
    public static double exp(double x) {
        if (Math.abs(x) < -EXP_UNDERFLOW) {
            return expWithin(x);
        }
        if (!(x > EXP_UNDERFLOW)) {
            return Double.isNaN(x) ? Double.NaN : 0;
        }
        return x > EXP_OVERFLOW ? Double.POSITIVE_INFINITY : expWithin(x);
    }

    /**
     * {@link #exp} of part of a column into another column. The polynomials go first: they need no table, so that the
     * compiler works on several numbers at once.
     */
    public static void exp(double[] column, int from, int to, double[] into) {
        for (int i = from; i < to; i++) {
            into[i] = tail(column[i]);
        }
        long within = 0;
        for (int i = from; i < to; i++) {
            long cells = Double.doubleToRawLongBits(column[i] * CELLS_PER_LN2 + ROUNDER) - ROUNDER_BITS;
            double power = power(cells);
            into[i] = power + power * into[i];
            // negative once a number lies outside
            within |= (MOST_CELLS + cells) | (MOST_CELLS - cells);
        }
        if (within < 0) {
            for (int i = from; i < to; i++) {
                into[i] = exp(column[i]);
            }
        }
    }

    /** Puts {@link #log} of part of a column in its place. */
    public static void log(double[] column, int from, int to) {
        for (int i = from; i < to; i++) {
            column[i] = log(column[i]);
        }
    }

    private static double expWithin(double x) {
        double power = power(Double.doubleToRawLongBits(x * CELLS_PER_LN2 + ROUNDER) - ROUNDER_BITS);
        return power + power * tail(x);
    }

    /** Exponential less one of what is left of a number beside whole cells. */
    private static double tail(double x) {
        double count = (x * CELLS_PER_LN2 + ROUNDER) - ROUNDER;
        double r = (x - count * STEP_HIGH) - count * STEP_LOW;
        return r + r * r * (1 / 2.0 + r * (1 / 6.0 + r * (1 / 24.0)));
    }

    /** Exponential of whole cells: a power of two, whose exponent is added in bits. */
    private static double power(long cells) {
        long exponent = cells >> EXP_CELL_BITS;
        return Double.longBitsToDouble(POWERS_OF_TWO[(int) cells & (EXP_CELLS - 1)] + (exponent << MANTISSA_BITS));
    }

    /** Natural logarithm of a positive normal number. */
    public static double log(double x) {
        long bits = Double.doubleToRawLongBits(x);
        if (bits < SMALLEST_NORMAL || bits >= INFINITY) {
            return StrictMath.log(x);
        }
        long fraction = bits & MANTISSA;
        // one above sqrt(2), else zero: a sign bit, because a branch would be guessed wrongly half of the time
        int upper = (int) ((ROOT_OF_TWO - fraction) >>> 63);
        int exponent = (int) (bits >>> MANTISSA_BITS) - 1023 + upper;
        int cell = (int) ((fraction + HALF_CELL) >>> CELL_SHIFT);
        double shift = LOGS[cell + upper * (LOG_CELLS + 1)];
        double mantissa = Double.longBitsToDouble(fraction | ONE);
        double r = mantissa * RECIPROCALS[cell] - 1;
        double tail = r * r * (-1 / 2.0 + r * (1 / 3.0 + r * (-1 / 4.0 + r * (1 / 5.0))));
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
        return NormalQuantile.of(u);
    }
}
