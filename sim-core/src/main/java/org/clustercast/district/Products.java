package org.clustercast.district;

import java.util.Arrays;

/** Products that need an approval, in columns, in the order in which they began. The columns grow when they are full. */
public final class Products {

    /** Quarter of approval of a product that fails. */
    public static final int NEVER = Integer.MAX_VALUE;

    private static final int FIRST_ROOM = 256;
    private static final int NOBODY = -1;

    /** Number of products. */
    public int count;
    /** Position of its pipeline. */
    public int[] pipeline = new int[FIRST_ROOM];
    /** 64-bit key of its luck. */
    public long[] key = new long[FIRST_ROOM];
    /** Quarter in which the last review begins, or the product fails. */
    public int[] decided = new int[FIRST_ROOM];
    /** Quarter of approval in practice. */
    public int[] usual = new int[FIRST_ROOM];
    /** Quarter of approval with levers. */
    public int[] actual = new int[FIRST_ROOM];
    /** Time of all reviews together, quarters. */
    public double[] reviewQuarters = new double[FIRST_ROOM];
    /** Row of the enterprise that sells it; negative before one is found. */
    public int[] owner = new int[FIRST_ROOM];

    /** Forgets all products. */
    public void reset() {
        count = 0;
    }

    /** Takes the next place for a product, which nobody sells yet; gives the place. */
    public int add() {
        if (count == key.length) {
            grow(2 * count);
        }
        owner[count] = NOBODY;
        count++;
        return count - 1;
    }

    private void grow(int room) {
        pipeline = Arrays.copyOf(pipeline, room);
        key = Arrays.copyOf(key, room);
        decided = Arrays.copyOf(decided, room);
        usual = Arrays.copyOf(usual, room);
        actual = Arrays.copyOf(actual, room);
        reviewQuarters = Arrays.copyOf(reviewQuarters, room);
        owner = Arrays.copyOf(owner, room);
    }

    /** Takes over the products of another state. */
    public void copy(Products from) {
        if (from.count > key.length) {
            grow(from.key.length);
        }
        count = from.count;
        System.arraycopy(from.pipeline, 0, pipeline, 0, count);
        System.arraycopy(from.key, 0, key, 0, count);
        System.arraycopy(from.decided, 0, decided, 0, count);
        System.arraycopy(from.usual, 0, usual, 0, count);
        System.arraycopy(from.actual, 0, actual, 0, count);
        System.arraycopy(from.reviewQuarters, 0, reviewQuarters, 0, count);
        System.arraycopy(from.owner, 0, owner, 0, count);
    }
}
