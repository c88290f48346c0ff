package org.clustercast.district;

import java.util.Arrays;

/** Where the rows of each cluster begin: base population first, then named projects, then slots for newcomers. */
public final class RowLayout {

    /** First row of each cluster; the last entry is the number of rows. */
    private final int[] first;

    private final int[] firstSlot;

    /**
     * A layout.
     *
     * @param baseRows rows of base population and projects by cluster
     * @param slots slots for newcomers by cluster
     */
    public RowLayout(int[] baseRows, int[] slots) {
        int clusters = baseRows.length;
        first = new int[clusters + 1];
        firstSlot = new int[clusters];
        for (int c = 0; c < clusters; c++) {
            firstSlot[c] = first[c] + baseRows[c];
            first[c + 1] = firstSlot[c] + slots[c];
        }
    }

    /** Number of clusters. */
    public int clusters() {
        return firstSlot.length;
    }

    /** Number of rows, slots included. */
    public int rows() {
        return first[firstSlot.length];
    }

    /** First row of a cluster. */
    public int from(int cluster) {
        return first[cluster];
    }

    /** First slot for newcomers of a cluster. */
    int firstSlot(int cluster) {
        return firstSlot[cluster];
    }

    /** Cluster that a row belongs to. */
    int clusterOf(int row) {
        int cluster = Arrays.binarySearch(first, row);
        return cluster >= 0 ? cluster : -cluster - 2;
    }
}
