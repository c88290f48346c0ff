package org.clustercast.random;

import org.apache.commons.math3.special.Gamma;
import org.clustercast.quantity.Elementary;

/**
 * The law of a quarterly growth shock whose four-quarter sum is Laplace with variance one.
 *
 * <p>{@code z = sqrt(G) n} with G ~ Gamma(1/4) and n standard normal (variance gamma; Madan and Seneta 1990), truncated at
 * ±8. Sampled by inversion of a table of its absolute value, linear between 1,025 edges and 1,025 more in the last cell, so that the law in use is a
 * mixture of uniform laws and its exponential moments are known exactly.
 */
public final class LaplaceQuarterLaw {

    /** Shocks lie in [-LIMIT, LIMIT]. */
    public static final double LIMIT = 8;

    private static final int CELL_BITS = 10;
    private static final int CELLS = 1 << CELL_BITS;
    /** Bits below sign and cell: the place in a cell, or the cell and place in the last cell. */
    private static final int PLACE_BITS = Long.SIZE - 1 - CELL_BITS;

    private static final long PLACE = (1L << PLACE_BITS) - 1;
    private static final double UNIT = 1.0 / (1L << PLACE_BITS);
    private static final int TAIL_PLACE_BITS = PLACE_BITS - CELL_BITS;
    private static final long TAIL_PLACE = (1L << TAIL_PLACE_BITS) - 1;
    private static final double TAIL_UNIT = 1.0 / (1L << TAIL_PLACE_BITS);

    private static final int FINE = 4000;
    private static final int CORRECTIONS = 256;
    private static final double LARGEST_SCALE = 1.3;

    /** Edges of cells of equal probability, and of the last of them cut again. */
    private final double[] edges = new double[CELLS + 1];

    private final double[] tailEdges = new double[CELLS + 1];
    private final double[] corrections = new double[CORRECTIONS + 1];

    /** Builds the table; takes some tens of milliseconds, is then immutable. */
    public LaplaceQuarterLaw() {
        double[] root = new double[FINE + 1];
        double[] cumulative = cumulative(root);
        invert(cumulative, root, edges, 0, 1);
        invert(cumulative, root, tailEdges, 1 - 1.0 / CELLS, 1);
        edges[CELLS] = LIMIT;
        tailEdges[CELLS] = LIMIT;
        for (int i = 0; i <= CORRECTIONS; i++) {
            double scale = LARGEST_SCALE * i / CORRECTIONS;
            corrections[i] = -Elementary.log(exponentialMoment(scale)) - untruncated(scale);
        }
    }

    /**
     * Shocks from random bits: one bit for the sign, the next ten for the cell of the size, the others for the place in it.
     *
     * @param bits 64 random bits each
     * @param from first row
     * @param to row after the last one
     * @param into column that receives the shocks
     */
    public void shocks(long[] bits, int from, int to, double[] into) {
        for (int i = from; i < to; i++) {
            into[i] = shock(bits[i]);
        }
    }

    /** The shock that 64 random bits make. */
    double shock(long bits) {
        int cell = (int) (bits >>> PLACE_BITS) & (CELLS - 1);
        double size = cell == CELLS - 1
                ? between(tailEdges, (int) (bits >>> TAIL_PLACE_BITS) & (CELLS - 1), bits & TAIL_PLACE, TAIL_UNIT)
                : between(edges, cell, bits & PLACE, UNIT);
        return Double.longBitsToDouble(Double.doubleToRawLongBits(size) | (bits & Long.MIN_VALUE));
    }

    private static double between(double[] edges, int cell, long place, double unit) {
        return edges[cell] + (place + 0.5) * unit * (edges[cell + 1] - edges[cell]);
    }

    /**
     * The constant that makes growth mean-one: {@code E exp(scale z + constant) = 1}.
     *
     * @param scale standard deviation of annual log growth, 0 to 1.3
     */
    public double meanOneConstant(double scale) {
        if (!(scale >= 0 && scale <= LARGEST_SCALE)) {
            throw new IllegalArgumentException("volatility must lie in [0, 1.3] but is " + scale);
        }
        double position = scale / LARGEST_SCALE * CORRECTIONS;
        int cell = Math.min((int) position, CORRECTIONS - 1);
        double correction = corrections[cell] + (position - cell) * (corrections[cell + 1] - corrections[cell]);
        return untruncated(scale) + correction;
    }

    /** The constant of the untruncated law: {@code ln(1 - scale² / 2) / 4}. */
    private static double untruncated(double scale) {
        return 0.25 * Elementary.log(1 - scale * scale / 2);
    }

    /** {@code E exp(scale z)} of the law in use: an average over uniform cells. */
    double exponentialMoment(double scale) {
        if (scale == 0) {
            return 1;
        }
        double sum = 0;
        for (int i = 0; i < CELLS - 1; i++) {
            sum += meanHyperbolicCosine(scale, edges[i], edges[i + 1]);
        }
        double tail = 0;
        for (int i = 0; i < CELLS; i++) {
            tail += meanHyperbolicCosine(scale, tailEdges[i], tailEdges[i + 1]);
        }
        return (sum + tail / CELLS) / CELLS;
    }

    private static double meanHyperbolicCosine(double scale, double from, double to) {
        double centre = scale * (from + to) / 2;
        double half = scale * (to - from) / 2;
        double cosh = (Elementary.exp(centre) + Elementary.exp(-centre)) / 2;
        double ratio = half < 1e-3 ? 1 + half * half / 6 : (Elementary.exp(half) - Elementary.exp(-half)) / (2 * half);
        return cosh * ratio;
    }

    /** Distribution function of |z| on a grid of its square root, where it is smooth; normalised at the limit. */
    private static double[] cumulative(double[] root) {
        double[] cumulative = new double[FINE + 1];
        double last = 0;
        double step = StrictMath.sqrt(LIMIT) / FINE;
        for (int i = 0; i <= FINE; i++) {
            root[i] = i * step;
            double here = i == 0 ? 0 : densityOfRoot(root[i]);
            if (i == 1) {
                last = here;
            }
            cumulative[i] = i == 0 ? 0 : cumulative[i - 1] + (last + here) / 2 * step;
            last = here;
        }
        double total = cumulative[FINE];
        for (int i = 0; i <= FINE; i++) {
            cumulative[i] /= total;
        }
        return cumulative;
    }

    /** Density of s = sqrt(|z|), by the trapezoidal rule in x = ln(G) / 4, whose integrand dies out doubly fast. */
    private static double densityOfRoot(double s) {
        double step = 0.02;
        double from = Elementary.log(s) - 1.1;
        double sum = 0;
        for (double x = from; x < 1.0; x += step) {
            double v = Elementary.exp(x);
            double ratio = s * s / (v * v);
            double exponent = -0.5 * ratio * ratio - v * v * v * v;
            sum += Elementary.exp(exponent) / v;
        }
        double normal = 1 / StrictMath.sqrt(2 * StrictMath.PI);
        double gamma = Elementary.exp(Gamma.logGamma(0.25));
        return 2 * 2 * s * normal * 4 / gamma * sum * step;
    }

    private static void invert(double[] cumulative, double[] root, double[] into, double from, double to) {
        int i = 0;
        int cells = into.length - 1;
        for (int k = 0; k <= cells; k++) {
            double u = from + (to - from) * k / cells;
            while (i < FINE - 1 && cumulative[i + 1] < u) {
                i++;
            }
            double width = cumulative[i + 1] - cumulative[i];
            double share = width > 0 ? Math.min(1, Math.max(0, (u - cumulative[i]) / width)) : 0;
            double s = root[i] + share * (root[i + 1] - root[i]);
            into[k] = s * s;
        }
    }
}
