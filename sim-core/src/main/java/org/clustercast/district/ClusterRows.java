package org.clustercast.district;

import java.util.Arrays;

/** Rows sorted by cluster: base population first, then named projects, then slots for newcomers, none of them reused. */
abstract class ClusterRows {

    /** First row of each cluster; the last entry is the number of rows. */
    private final int[] first;

    private final int[] firstSlot;
    private final int[] used;

    ClusterRows(int[] baseRows, int[] slots) {
        int clusters = baseRows.length;
        first = new int[clusters + 1];
        firstSlot = new int[clusters];
        used = new int[clusters];
        for (int c = 0; c < clusters; c++) {
            firstSlot[c] = first[c] + baseRows[c];
            used[c] = firstSlot[c];
            first[c + 1] = firstSlot[c] + slots[c];
        }
    }

    /** Number of rows, slots included. */
    public final int rows() {
        return first[used.length];
    }

    /** Number of clusters. */
    final int clusters() {
        return used.length;
    }

    /** First row of a cluster. */
    public final int from(int cluster) {
        return first[cluster];
    }

    /** Row after the last one in use of a cluster. */
    public final int to(int cluster) {
        return used[cluster];
    }

    /** Whether a row in use belongs to a cluster. */
    public final boolean holds(int cluster, int row) {
        return row >= first[cluster] && row < used[cluster];
    }

    /** Cluster that a row belongs to. */
    public final int clusterOf(int row) {
        int cluster = Arrays.binarySearch(first, row);
        return cluster >= 0 ? cluster : -cluster - 2;
    }

    /**
     * Takes the next slot of a cluster for a newcomer.
     *
     * @return its row
     */
    public final int enter(int cluster) {
        if (used[cluster] >= first[cluster + 1]) {
            throw new IllegalStateException("more newcomers than slots in cluster " + cluster);
        }
        return used[cluster]++;
    }

    /** All slots are free again. */
    final void freeSlots() {
        System.arraycopy(firstSlot, 0, used, 0, used.length);
    }
}
