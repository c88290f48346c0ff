package org.clustercast.ensemble;

/** Means, summed in the given order, so that the same values give the same bits. */
final class Means {

    private Means() {}

    /** The mean; NaN of no values. */
    static double of(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
