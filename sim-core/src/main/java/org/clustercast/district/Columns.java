package org.clustercast.district;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the state that is made of columns. Columns are made once, through this class, which therefore knows them all:
 * taking over the columns of another part of the same shape leaves nothing out.
 */
public abstract class Columns {

    private final List<Object> all = new ArrayList<>();

    /** A column of numbers, all zero. */
    final double[] doubles(int size) {
        return kept(new double[size]);
    }

    /** A column of whole numbers, all zero. */
    final int[] ints(int size) {
        return kept(new int[size]);
    }

    /** A column of yes and no, all no. */
    final boolean[] flags(int size) {
        return kept(new boolean[size]);
    }

    /** A table of numbers, all zero: a column for each row of the table. */
    final double[][] table(int rows, int size) {
        double[][] table = new double[rows][];
        for (int row = 0; row < rows; row++) {
            table[row] = doubles(size);
        }
        return table;
    }

    private <A> A kept(A column) {
        all.add(column);
        return column;
    }

    /** Takes over what the columns of a part of the same shape hold. */
    @SuppressWarnings(
            "SuspiciousSystemArraycopy") // columns of two parts of one class have the same types in the same order
    final void copyColumns(Columns from) {
        for (int i = 0; i < all.size(); i++) {
            Object source = from.all.get(i);
            System.arraycopy(source, 0, all.get(i), 0, Array.getLength(source));
        }
    }
}
