package org.clustercast.district;

import java.util.ArrayList;
import java.util.List;

/** Rows sorted by cluster: base population first, then named projects, then slots for newcomers, none of them reused. */
abstract class ClusterRows {

    private final RowLayout layout;
    /** Row after the last one in use of each cluster. */
    private final int[] used;

    private final List<Object> columns = new ArrayList<>();

    ClusterRows(RowLayout layout) {
        this.layout = layout;
        used = new int[layout.clusters()];
        freeSlots();
    }

    /** A column of numbers, one for each row. */
    final double[] numbers() {
        return kept(new double[rows()]);
    }

    /** A column of keys. */
    final long[] keys() {
        return kept(new long[rows()]);
    }

    /** A column of whole numbers. */
    final int[] counts() {
        return kept(new int[rows()]);
    }

    /** A column of codes. */
    final byte[] codes() {
        return kept(new byte[rows()]);
    }

    /** A column of yes and no. */
    final boolean[] flags() {
        return kept(new boolean[rows()]);
    }

    private <A> A kept(A column) {
        columns.add(column);
        return column;
    }

    /** Takes over the rows in use of others in rows of the same shape. */
    @SuppressWarnings("SuspiciousSystemArraycopy") // columns of one class have the same types in the same order
    final void copyRows(ClusterRows from) {
        for (int i = 0; i < columns.size(); i++) {
            for (int c = 0; c < used.length; c++) {
                int first = layout.from(c);
                System.arraycopy(from.columns.get(i), first, columns.get(i), first, from.used[c] - first);
            }
        }
    }

    /** Takes over which rows are in use. */
    final void copyUse(ClusterRows from) {
        System.arraycopy(from.used, 0, used, 0, used.length);
    }

    /** Number of rows, slots included. */
    public final int rows() {
        return layout.rows();
    }

    /** Number of clusters. */
    final int clusters() {
        return used.length;
    }

    /** First row of a cluster. */
    public final int from(int cluster) {
        return layout.from(cluster);
    }

    /** Row after the last one in use of a cluster. */
    public final int to(int cluster) {
        return used[cluster];
    }

    /** Whether a row in use belongs to a cluster. */
    public final boolean holds(int cluster, int row) {
        return row >= layout.from(cluster) && row < used[cluster];
    }

    /** Cluster that a row belongs to. */
    public final int clusterOf(int row) {
        return layout.clusterOf(row);
    }

    /**
     * Takes the next slot of a cluster for a newcomer.
     *
     * @return its row
     */
    public final int enter(int cluster) {
        if (used[cluster] >= layout.from(cluster + 1)) {
            throw new IllegalStateException("more newcomers than slots in cluster " + cluster);
        }
        return used[cluster]++;
    }

    /** All slots are free again. */
    final void freeSlots() {
        for (int c = 0; c < used.length; c++) {
            used[c] = layout.firstSlot(c);
        }
    }
}
