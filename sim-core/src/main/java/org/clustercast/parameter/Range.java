package org.clustercast.parameter;

/**
 * Between which values a parameter has a meaning and the model works, both ends included. Outside of it nothing is
 * computed, neither for a stated value nor for one that was drawn.
 *
 * @param least least value
 * @param most greatest value
 */
public record Range(double least, double most) {

    /** Every number. */
    public static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    public Range {
        if (!(least <= most)) {
            throw new IllegalArgumentException("a range needs least <= most but has " + least + ", " + most);
        }
    }

    /** Whether a value lies within; NaN does not. */
    public boolean holds(double value) {
        return least <= value && value <= most;
    }
}
