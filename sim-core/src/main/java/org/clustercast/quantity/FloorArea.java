package org.clustercast.quantity;

/**
 * Floor space.
 *
 * @param squareMetres ㎡, not negative
 */
public record FloorArea(double squareMetres) {

    private static final double PER_WAN = 10_000;

    public FloorArea {
        if (!(squareMetres >= 0) || Double.isInfinite(squareMetres)) {
            throw new IllegalArgumentException("floor space must not be negative but is " + squareMetres);
        }
    }

    /** Floor space in 万㎡. */
    public static FloorArea ofWan(double wanSquareMetres) {
        return new FloorArea(wanSquareMetres * PER_WAN);
    }

    /** Floor space in 万㎡. */
    public double wan() {
        return squareMetres / PER_WAN;
    }
}
