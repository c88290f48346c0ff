package org.clustercast.app;

import java.util.Arrays;
import org.apache.commons.math3.special.Gamma;

/** Estimators of what is known about growth and size of firms. */
final class FirmStatistics {

    private static final int BISECTIONS = 60;
    private static final double GOLDEN = (StrictMath.sqrt(5) - 1) / 2;

    private FirmStatistics() {}

    /**
     * Shape b of the Subbotin law, density ~ exp(-|(x - m) / a|^b / b), by maximum likelihood with the median as m: 1 is
     * Laplace, 2 is normal. For a given b the likelihood is greatest at a^b = mean |x - m|^b, and what is left depends on b
     * alone (Subbotin 1923; Bottazzi and Secchi 2006, Industrial and Corporate Change 15, 235-263).
     */
    static double subbotinShape(double[] growth) {
        double[] distance = growth.clone();
        double median = median(growth);
        for (int i = 0; i < distance.length; i++) {
            distance[i] = Math.abs(distance[i] - median);
        }
        double low = 0.1;
        double high = 6;
        for (int i = 0; i < BISECTIONS; i++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (lossOfShape(distance, left) < lossOfShape(distance, right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return (low + high) / 2;
    }

    /** Minus the profile log likelihood for each observation. */
    private static double lossOfShape(double[] distance, double shape) {
        double mean = 0;
        for (double x : distance) {
            mean += StrictMath.pow(x, shape) / distance.length;
        }
        double logScale = StrictMath.log(mean) / shape;
        return StrictMath.log(2) + StrictMath.log(shape) / shape + logScale + Gamma.logGamma(1 + 1 / shape) + 1 / shape;
    }

    /**
     * How volatility falls with size: minus the slope of the log standard deviation of growth on log size over classes of
     * equally many firms (Stanley et al. 1996, Nature 379, 804-806; Amaral et al. 1997, Journal de Physique I 7, 621-633).
     */
    static double volatilityExponent(double[] logSize, double[] growth, int classes) {
        Integer[] order = new Integer[logSize.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (i, j) -> Double.compare(logSize[i], logSize[j]));
        double[] x = new double[classes];
        double[] y = new double[classes];
        for (int k = 0; k < classes; k++) {
            int from = (int) ((long) order.length * k / classes);
            int to = (int) ((long) order.length * (k + 1) / classes);
            double mean = 0;
            double squares = 0;
            for (int i = from; i < to; i++) {
                x[k] += logSize[order[i]] / (to - from);
                mean += growth[order[i]] / (to - from);
            }
            for (int i = from; i < to; i++) {
                squares += (growth[order[i]] - mean) * (growth[order[i]] - mean) / (to - from - 1);
            }
            y[k] = StrictMath.log(squares) / 2;
        }
        return -slope(x, y);
    }

    /**
     * Exponent of the upper tail of sizes, P(S > s) ~ s^-exponent: regression of log(rank - 1/2) on log size over the
     * largest firms (Gabaix and Ibragimov 2011, Journal of Business and Economic Statistics 29, 24-39).
     */
    static double tailExponent(double[] sizes, int largest) {
        double[] sorted = sizes.clone();
        Arrays.sort(sorted);
        double[] x = new double[largest];
        double[] y = new double[largest];
        for (int k = 0; k < largest; k++) {
            x[k] = StrictMath.log(sorted[sorted.length - 1 - k]);
            y[k] = StrictMath.log(k + 0.5);
        }
        return -slope(x, y);
    }

    private static double slope(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double product = 0;
        double square = 0;
        for (int i = 0; i < x.length; i++) {
            product += (x[i] - meanX) * (y[i] - meanY);
            square += (x[i] - meanX) * (x[i] - meanX);
        }
        return product / square;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
