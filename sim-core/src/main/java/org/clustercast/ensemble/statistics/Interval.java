package org.clustercast.ensemble.statistics;

/**
 * An interval of a number.
 *
 * @param low lower end; NaN when the data give none
 * @param high upper end, not below the lower one; NaN when the data give none
 */
public record Interval(double low, double high) {

    /** The interval that holds zero only. */
    public static final Interval ZERO = new Interval(0, 0);

    /** No interval, because the data are too few for one. */
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    public Interval {
        if (low > high) {
            throw new IllegalArgumentException("an interval from " + low + " to " + high + " is upside down");
        }
    }

    /** The smallest interval that holds both. */
    public Interval and(Interval other) {
        return new Interval(Math.min(low, other.low), Math.max(high, other.high));
    }
}
