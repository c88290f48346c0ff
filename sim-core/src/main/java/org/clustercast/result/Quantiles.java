package org.clustercast.result;

import java.util.Arrays;

/**
 * Empirical quantiles of type 7: linear between order statistics at {@code (n - 1) p}, as spreadsheets, R and NumPy give
 * them by default.
 *
 * <p>Source: Hyndman and Fan (1996), Sample quantiles in statistical packages, The American Statistician 50, 361-365.
 */
public final class Quantiles {

    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    /** Quantiles of at least one value; a NaN among them is refused, never dropped. */
    public static Quantiles of(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("there are no quantiles of no values");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        // Sorting puts NaN last.
        if (Double.isNaN(sorted[sorted.length - 1])) {
            throw new IllegalArgumentException("there are no quantiles of values that hold NaN");
        }
        return new Quantiles(sorted);
    }

    /** The quantile at a probability, 0 to 1. */
    public double at(double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("a probability lies in [0, 1] but is " + probability);
        }
        double place = (sorted.length - 1) * probability;
        int below = (int) place;
        if (below == sorted.length - 1) {
            return sorted[below];
        }
        return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }
}
