package org.clustercast.quantity;

/**
 * Sums over part of a column, always in the same order. Four partial sums, of every fourth number, are kept: an addition
 * takes several cycles, and the next one need not wait for it.
 */
public final class Sums {

    private static final int LANES = 4;

    private Sums() {}

    /** Sum of the numbers of a column from a row up to, not including, another. */
    public static double of(double[] column, int from, int to) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = from;
        for (; i + LANES <= to; i += LANES) {
            a += column[i];
            b += column[i + 1];
            c += column[i + 2];
            d += column[i + 3];
        }
        for (; i < to; i++) {
            a += column[i];
        }
        return (a + b) + (c + d);
    }
}
