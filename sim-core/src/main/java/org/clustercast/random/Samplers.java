package org.clustercast.random;

import org.clustercast.quantity.Elementary;

/** Samplers by inversion: one uniform number each, so that every draw takes a fixed number of them. */
public final class Samplers {

    private static final int MOST = 10_000;

    /** Expected count from which the sum over all smaller counts would take long, and its first term would vanish. */
    private static final double LARGE_MEAN = 400;

    private Samplers() {}

    /** A standard normal number. */
    public static double normal(double u) {
        return Elementary.normalQuantile(u);
    }

    /**
     * A Poisson count at one uniform: a larger mean gives the same events plus more.
     *
     * <p>Large counts follow the Cornish-Fisher expansion around the normal law, whose error is far below one there.
     *
     * @param u uniform number in (0, 1)
     * @param mean expected count, 0 or more
     */
    public static int poisson(double u, double mean) {
        if (mean > LARGE_MEAN) {
            double z = Elementary.normalQuantile(u);
            double count = mean + StrictMath.sqrt(mean) * z + (z * z - 1) / 6;
            return (int) Math.max(0, StrictMath.rint(count));
        }
        double probability = Elementary.exp(-mean);
        double below = probability;
        int count = 0;
        while (u > below && count < MOST) {
            count++;
            probability *= mean / count;
            below += probability;
        }
        return count;
    }

    /**
     * A size from a Pareto law cut off above.
     *
     * @param u uniform number in (0, 1)
     * @param exponent tail exponent of the uncut law
     * @param from smallest size
     * @param to largest size
     */
    public static double pareto(double u, double exponent, double from, double to) {
        return new Pareto(exponent, from, to).size(u);
    }

    /** A Pareto law cut off above, for many draws: what does not depend on the draw is computed once. */
    public static final class Pareto {

        private final double exponent;
        private final double from;
        private final double share;

        /**
         * A law.
         *
         * @param exponent tail exponent of the uncut law
         * @param from smallest size
         * @param to largest size
         */
        public Pareto(double exponent, double from, double to) {
            this.exponent = exponent;
            this.from = from;
            share = 1 - Elementary.pow(from / to, exponent);
        }

        /** The size at a uniform number in (0, 1). */
        public double size(double u) {
            return from * Elementary.pow(1 - u * share, -1 / exponent);
        }
    }
}
