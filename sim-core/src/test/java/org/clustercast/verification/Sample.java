package org.clustercast.verification;

/** Mean and variance of numbers as they come. */
final class Sample {

    private long count;
    private double mean;
    private double squares;
    private double fourth;
    private double third;

    /** Adds a number; moments by Pébay (2008), Sandia report 2008-6212. */
    void add(double value) {
        double before = count;
        count++;
        double delta = value - mean;
        double step = delta / count;
        double term = delta * step * before;
        mean += step;
        fourth += term * step * step * (count * (double) count - 3.0 * count + 3)
                + 6 * step * step * squares
                - 4 * step * third;
        third += term * step * (count - 2) - 3 * step * squares;
        squares += term;
    }

    long count() {
        return count;
    }

    double mean() {
        return mean;
    }

    double variance() {
        return squares / (count - 1);
    }

    double deviation() {
        return StrictMath.sqrt(variance());
    }

    /** Standard error of the mean. */
    double errorOfMean() {
        return StrictMath.sqrt(variance() / count);
    }

    /** Standard error of the variance, from the fourth moment. */
    double errorOfVariance() {
        double m2 = squares / count;
        return StrictMath.sqrt(Math.max(0, fourth / count - m2 * m2) / count);
    }
}
