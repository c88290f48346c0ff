package org.clustercast.ensemble.statistics;

/** Means, summed in the given order, so that the same values give the same bits. */
public final class Means {

    private Means() {}

    /** The mean; NaN of no values. */
    public static double of(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
