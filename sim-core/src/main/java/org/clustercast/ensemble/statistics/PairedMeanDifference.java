package org.clustercast.ensemble.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * Difference of two means on the same pairs, with Student's interval at 95 % and p-value.
 *
 * <p>Source: Student (1908), The probable error of a mean, Biometrika 6, 1-25, applied to the differences of the pairs.
 *
 * @param difference mean of other minus base
 * @param statistic the t statistic; 0 when no pair differs, infinite when all differ by the same amount
 * @param interval interval of the difference; none for a single pair
 * @param pValue two-sided p-value; 1 for a single pair
 * @param standardError standard error of the difference; NaN for a single pair
 * @param pairs number of pairs
 */
public record PairedMeanDifference(
        double difference, double statistic, Interval interval, double pValue, double standardError, int pairs) {

    private static final double LEVEL = 0.05;

    /** Compares pairs; both arrays in the same order of replications. */
    public static PairedMeanDifference of(double[] base, double[] other) {
        if (base.length != other.length || base.length == 0) {
            throw new IllegalArgumentException(base.length + " values cannot be paired with " + other.length);
        }
        double[] differences = new double[base.length];
        for (int i = 0; i < base.length; i++) {
            differences[i] = other[i] - base[i];
        }
        double mean = Means.of(differences);
        if (differences.length == 1) {
            return new PairedMeanDifference(mean, 0, Interval.NONE, 1, Double.NaN, 1);
        }
        return of(mean, standardError(differences, mean), differences.length);
    }

    private static PairedMeanDifference of(double mean, double standardError, int pairs) {
        if (standardError == 0) {
            double statistic = mean == 0 ? 0 : Math.copySign(Double.POSITIVE_INFINITY, mean);
            return new PairedMeanDifference(
                    mean, statistic, new Interval(mean, mean), mean == 0 ? 1 : 0, standardError, pairs);
        }
        // A null generator: the law is asked for probabilities, never for numbers.
        TDistribution law = new TDistribution(null, pairs - 1);
        double statistic = mean / standardError;
        double pValue = Math.min(1, 2 * law.cumulativeProbability(-Math.abs(statistic)));
        Interval interval = interval(mean, standardError, pairs, LEVEL);
        return new PairedMeanDifference(mean, statistic, interval, pValue, standardError, pairs);
    }

    /** Student's interval that leaves zero out exactly where the test rejects at {@code level}. */
    public Interval at(double level) {
        if (pairs == 1) {
            return Interval.NONE;
        }
        return standardError == 0 ? interval : interval(difference, standardError, pairs, level);
    }

    private static Interval interval(double mean, double standardError, int pairs, double level) {
        // A null generator: the law is asked for probabilities, never for numbers.
        TDistribution law = new TDistribution(null, pairs - 1);
        double half = law.inverseCumulativeProbability(1 - level / 2) * standardError;
        return new Interval(mean - half, mean + half);
    }

    private static double standardError(double[] values, double mean) {
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.length - 1) / values.length);
    }
}
