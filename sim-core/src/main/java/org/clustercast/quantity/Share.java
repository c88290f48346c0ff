package org.clustercast.quantity;

/**
 * A share of a whole.
 *
 * @param value 0 to 1
 */
public record Share(double value) {

    private static final double PERCENT = 100;

    public Share {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a share must lie in [0, 1] but is " + value);
        }
    }

    /** A share from a percentage. */
    public static Share ofPercent(double percent) {
        return new Share(percent / PERCENT);
    }
}
