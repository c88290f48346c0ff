package org.clustercast.parameter;

import org.clustercast.quantity.Elementary;

/**
 * Uncertainty about a number: split normal on a scale through three quantiles, truncated at bounds.
 *
 * <p>On the scale the law is normal with one standard deviation below the median and another above, so that the 5 %,
 * 50 % and 95 % points are the stated ones before truncation. Where a source names another law, the three numbers hold.
 *
 * @param p05 5 % point
 * @param median median
 * @param p95 95 % point
 * @param scale scale of the split normal
 * @param lower lower bound of the support
 * @param upper upper bound of the support
 */
public record Prior(double p05, double median, double p95, Scale scale, double lower, double upper) {

    private static final double Z95 = Elementary.normalQuantile(0.95);

    public Prior {
        if (!(p05 <= median && median <= p95)) {
            throw new IllegalArgumentException(
                    "a prior needs p05 <= median <= p95 but has " + p05 + ", " + median + ", " + p95);
        }
        if (!(lower <= median && median <= upper)) {
            throw new IllegalArgumentException(
                    "the median " + median + " must lie within [" + lower + ", " + upper + "]");
        }
        boolean fits = switch (scale) {
            case IDENTITY -> true;
            case LOG -> p05 > 0;
            case LOGIT -> p05 > 0 && p95 < 1;
        };
        if (!fits) {
            throw new IllegalArgumentException("the quantiles " + p05 + ", " + p95 + " do not fit the scale " + scale);
        }
    }

    /** A prior with the widest support of its scale. */
    public static Prior of(double p05, double median, double p95, Scale scale) {
        return switch (scale) {
            case IDENTITY -> new Prior(p05, median, p95, scale, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
            case LOG -> new Prior(p05, median, p95, scale, 0, Double.POSITIVE_INFINITY);
            case LOGIT -> new Prior(p05, median, p95, scale, 0, 1);
        };
    }

    /** A prior that is sure. */
    public static Prior fixed(double value) {
        return new Prior(value, value, value, Scale.IDENTITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** The value at a probability {@code u} in (0, 1) of the truncated law. */
    public double quantile(double u) {
        double from = lower <= supportFrom() ? 0 : probabilityBelow(lower);
        double to = upper >= supportTo() ? 1 : probabilityBelow(upper);
        double z = Elementary.normalQuantile(from + u * (to - from));
        double middle = forward(median);
        double spread = z < 0 ? (middle - forward(p05)) / Z95 : (forward(p95) - middle) / Z95;
        if (spread == 0) {
            return median;
        }
        return Math.min(upper, Math.max(lower, backward(middle + z * spread)));
    }

    private double probabilityBelow(double x) {
        double middle = forward(median);
        double distance = forward(x) - middle;
        double spread = distance < 0 ? (middle - forward(p05)) / Z95 : (forward(p95) - middle) / Z95;
        if (spread == 0) {
            return distance < 0 ? 0 : 1;
        }
        return Elementary.normalCdf(distance / spread);
    }

    private double supportFrom() {
        return scale == Scale.IDENTITY ? Double.NEGATIVE_INFINITY : 0;
    }

    private double supportTo() {
        return scale == Scale.LOGIT ? 1 : Double.POSITIVE_INFINITY;
    }

    private double forward(double x) {
        return switch (scale) {
            case IDENTITY -> x;
            case LOG -> Elementary.log(x);
            case LOGIT -> Elementary.log(x / (1 - x));
        };
    }

    private double backward(double y) {
        return switch (scale) {
            case IDENTITY -> y;
            case LOG -> Elementary.exp(y);
            case LOGIT -> 1 / (1 + Elementary.exp(-y));
        };
    }
}
