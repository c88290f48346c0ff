package org.clustercast.model.setting;

import org.clustercast.district.Enterprises;

/**
 * Sets the output of a block of enterprises to the smaller of demand and capacity.
 *
 * <p>With complements the least input bounds capacity from below, so capacity is computed only where the least input is
 * below demand. Rows are first sorted by what is scarcest, without branches: which input that is cannot be guessed, and
 * work on rows of one kind overlaps.
 */
public final class Bounds {

    private static final int CAUSES = 4;
    private static final int INPUTS = 3;

    private final int[] counts = new int[CAUSES];
    private final int[][] rows;
    private final double[][] inputs;
    private final double[] carried;
    private final boolean[] isNil;
    private final int[] shortRows;

    /** Room for blocks of so many rows. */
    public Bounds(int block) {
        rows = new int[CAUSES][block];
        inputs = new double[INPUTS][block];
        carried = new double[block];
        isNil = new boolean[block];
        shortRows = new int[block + 1];
    }

    /** Sets output of a block of rows and what binds it, given demand and inputs. */
    public void play(World world, int from, int to) {
        Enterprises e = world.state().enterprises();
        java.util.Arrays.fill(e.boundBy, from, to, Enterprises.BOUND_BY_DEMAND);
        boolean isLimited = world.switches().capacityLimit();
        if (isLimited) {
            sort(e, from, to);
        }
        System.arraycopy(e.demandYi, from, e.outputYi, from, to - from);
        if (isLimited) {
            bound(e, world.capacity(), Enterprises.BOUND_BY_CAPITAL);
            bound(e, world.capacity(), Enterprises.BOUND_BY_SPACE);
            bound(e, world.capacity(), Enterprises.BOUND_BY_STAFF);
        }
    }

    private void sort(Enterprises e, int from, int to) {
        double[] capital = e.ordinaryCapital;
        double[] space = e.ordinarySpace;
        double[] staff = e.ordinaryStaff;
        // What the least input could carry above demand, negative where it is short. It stands in the column of output
        // for a moment: columns of one place let the compiler work on several rows at once.
        double[] excess = e.outputYi;
        for (int row = from; row < to; row++) {
            double allSpace = space[row] + e.leverSpace[row];
            double allStaff = staff[row] + e.leverStaff[row];
            double least = Math.min(capital[row] + e.leverCapital[row], Math.min(allSpace, allStaff));
            excess[row] = least * e.technology[row] - e.demandYi[row];
        }
        int count = 0;
        for (int row = from; row < to; row++) {
            shortRows[count] = row;
            count += (int) (Double.doubleToRawLongBits(excess[row]) >>> 63);
        }
        int[][] into = rows;
        int[] n = counts;
        java.util.Arrays.fill(n, 0);
        for (int i = 0; i < count; i++) {
            int row = shortRows[i];
            double k = capital[row] + e.leverCapital[row];
            double s = space[row] + e.leverSpace[row];
            double h = staff[row] + e.leverStaff[row];
            int notCapital = below(s, k) | below(h, k);
            int scarcest = 1 + notCapital + (notCapital & below(h, s));
            into[scarcest][n[scarcest]++] = row;
        }
    }

    /** One when the first is smaller, else zero: the sign bit of their difference. */
    private static int below(double a, double b) {
        return (int) (Double.doubleToRawLongBits(a - b) >>> 63);
    }

    /** Rows where one input is the scarcest; where it is nil nothing is carried. */
    private void bound(Enterprises e, Capacity capacity, byte cause) {
        int[] of = rows[cause];
        int count = counts[cause];
        double[] capital = inputs[0];
        double[] space = inputs[1];
        double[] staff = inputs[2];
        for (int i = 0; i < count; i++) {
            int row = of[i];
            capital[i] = e.ordinaryCapital[row] + e.leverCapital[row];
            space[i] = e.ordinarySpace[row] + e.leverSpace[row];
            staff[i] = e.ordinaryStaff[row] + e.leverStaff[row];
        }
        double[] scarce = inputs[cause - 1];
        for (int i = 0; i < count; i++) {
            isNil[i] = !(scarce[i] > 0);
            scarce[i] = isNil[i] ? 1 : scarce[i];
        }
        capacity.ces(inputs, cause - 1, count, carried);
        for (int i = 0; i < count; i++) {
            bound(e, of[i], isNil[i] ? 0 : carried[i], cause);
        }
    }

    private static void bound(Enterprises e, int row, double inputs, byte cause) {
        double demand = e.demandYi[row];
        double carried = e.technology[row] * inputs;
        if (carried >= demand) {
            return;
        }
        double local = e.localShare[row];
        e.outputYi[row] = (1 - local) * demand + local * carried;
        e.boundBy[row] = cause;
    }
}
