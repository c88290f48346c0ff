package org.clustercast.model.setting;

import org.clustercast.district.Enterprises;
import org.clustercast.quantity.Sums;

/**
 * What the enterprises of each cluster that follow practice miss of an input, counted in the output that depends on local
 * inputs, and which rows miss something: what is given out goes to those rows only, pro rata.
 */
public final class Shortfall {

    private final double[] missing;
    private final double[] need;
    private final int[] rows;
    private final int[] counts;
    private final double[] totals;

    public Shortfall(int rows, int clusters) {
        missing = new double[rows];
        need = new double[rows];
        this.rows = new int[rows];
        counts = new int[clusters];
        totals = new double[clusters];
    }

    /** Demand less inputs by row, negative where nothing is missing; the caller fills in the rows of a cluster. */
    public double[] missing() {
        return missing;
    }

    /** Takes in the rows of a cluster whose missing inputs were filled in; gives the sum, 亿元 a year. */
    public double collect(World world, int cluster) {
        Enterprises e = world.state().enterprises();
        int from = e.from(cluster);
        int to = e.to(cluster);
        for (int row = from; row < to; row++) {
            need[row] = e.localShare[row] * Math.max(0, missing[row]);
        }
        // rows of who has left hold nothing; projects get what they need elsewhere
        for (int row : world.state().projects().row) {
            if (e.holds(cluster, row)) {
                need[row] = 0;
            }
        }
        int next = from;
        for (int row = from; row < to; row++) {
            // the sign bit of -need: a branch would be guessed wrongly too often
            rows[next] = row;
            next += (int) (Double.doubleToRawLongBits(0 - need[row]) >>> 63);
        }
        counts[cluster] = next - from;
        totals[cluster] = Sums.of(need, from, to);
        return totals[cluster];
    }

    /** The sum that was collected for a cluster, 亿元 a year. */
    public double total(int cluster) {
        return totals[cluster];
    }

    /** Number of rows of a cluster that miss something. */
    public int count(int cluster) {
        return counts[cluster];
    }

    /** The n-th row of a cluster that misses something. */
    public int row(Enterprises e, int cluster, int n) {
        return rows[e.from(cluster) + n];
    }

    /** What a row misses, 亿元 a year that depend on local inputs. */
    public double need(int row) {
        return need[row];
    }
}
