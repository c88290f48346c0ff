package org.clustercast.district;

import java.util.Arrays;
import java.util.List;

/**
 * The enterprises of the district in columns: one row each, sorted by cluster, base population first, then named
 * projects, then slots for newcomers. Phases read and write the columns in place; each names the phase that writes it.
 *
 * <p>Inputs are measured in the output they can carry, 亿元 a year.
 */
public final class Enterprises {

    /** Status of a row. */
    public static final byte ABSENT = 0;
    /** In business, output below the threshold: not counted. */
    public static final byte BELOW_SCALE = 1;
    /** In business and above scale: counted. */
    public static final byte ABOVE_SCALE = 2;

    /** A named project that produces: counted, but with inputs of its own. */
    public static final byte PROJECT = 3;

    /** What bounds output: demand, or the scarcest input. */
    public static final byte BOUND_BY_DEMAND = 0;

    public static final byte BOUND_BY_CAPITAL = 1;
    public static final byte BOUND_BY_SPACE = 2;
    public static final byte BOUND_BY_STAFF = 3;

    /** Honours of an enterprise, bits of {@link #honours}: provincial specialised enterprise. */
    public static final byte SPECIALISED = 1;
    /** National little giant. */
    public static final byte LITTLE_GIANT = 2;
    /** Listed company. */
    public static final byte LISTED = 4;

    /** Weight of a row by its status. */
    private static final double[] ORDINARY = {0, 1, 1, 0};

    private static final double[] COUNTED = {0, 0, 1, 1};

    /** First row of each cluster; the last entry is the number of rows. */
    private final int[] first;

    /** Columns that are one, and columns that are zero, until something happens. */
    private final List<double[]> ones;

    private final List<double[]> zeros;
    private final int[] firstSlot;
    private final int[] used;

    /** 64-bit key of the stable id. Written at entry. */
    public final long[] key;
    /** Whether the row is an anchor, which leaves only by an event. */
    public final boolean[] anchor;
    /** Written by the ladder phase. */
    public final byte[] status;
    /** Whether the row has latent demand above its capacity in the base year. */
    public final boolean[] backlog;
    /** Age, quarters. Written by the ladder phase. */
    public final int[] ageQuarters;
    /** Latent demand at the start (or birth), 亿元 a year; zero for projects and for absent rows. Written at entry. */
    public final double[] latentDemandYi;
    /** External market, 1 at the start (or birth). Written by the environment phase. */
    public final double[] externalIndex;
    /** Demand of the last quarter that was produced, 亿元 a year. Written by the production phase. */
    public final double[] demandYi;
    /** Output, 亿元 a year. Written by the production phase. */
    public final double[] outputYi;
    /** Scarcest input or demand. Written by the production phase. */
    public final byte[] boundBy;
    /** Capital of ordinary practice. Written by the investment phase. */
    public final double[] ordinaryCapital;
    /** Capital that levers added or took. Written by the investment phase. */
    public final double[] leverCapital;
    /** Capital that levers have ordered and that is not yet in use. Written by the investment phase. */
    public final double[] capitalUnderway;
    /** Space of ordinary practice. Written by the space market phase. */
    public final double[] ordinarySpace;
    /** Space that levers added or took. Written by the space market phase. */
    public final double[] leverSpace;
    /** Staff of ordinary practice. Written by the talent market phase. */
    public final double[] ordinaryStaff;
    /** Staff that levers added or took. Written by the talent market phase. */
    public final double[] leverStaff;
    /** Share of output that depends on local inputs. Written at entry. */
    public final double[] localShare;
    /** Standard deviation of annual log growth. Written at entry. */
    public final double[] volatility;
    /** Constant that makes its shocks mean-one. Written at entry. */
    public final double[] shockConstant;
    /** Factor on the exit hazard by size at birth. Written at entry. */
    public final double[] hazardFactor;
    /** Output of the calendar year so far, sum of annualised quarters, 亿元. Written by the ladder phase. */
    public final double[] yearOutputYi;
    /** Position of its segment among those of the district. Written at entry. */
    public final int[] segment;
    /** Bits of the honours that it holds. Written at entry and by the ladder phase. */
    public final byte[] honours;
    /** Whether it stands on the list of leading and backbone enterprises. Written by the policy phase once a year. */
    public final boolean[] selected;
    /** Productivity over what practice alone would have brought, 1 by default. Written by the innovation phase. */
    public final double[] technology;
    /** Extra knowledge over the knowledge of practice. Written by the innovation phase. */
    public final double[] extraKnowledge;
    /** Own gain of pioneers in log productivity over practice. Written by the innovation phase. */
    public final double[] pioneerGain;
    /** Access to its market, 1 as usual; arrivals begin lower. Written by the supply chain phase. */
    public final double[] marketAccess;
    /** Share of its sales that go to local customers in the base year, 0 to 1. Written at entry. */
    public final double[] localSales;
    /** Orders of its local customers, 1 at the start on its cluster's trend. Written by the supply chain phase. */
    public final double[] localOrders;
    /** Orders that come on top of its market, difference from practice, 亿元 a year. Written by the supply chain phase. */
    public final double[] extraOrdersYi;

    /**
     * Empty columns.
     *
     * @param baseRows rows of base population and projects by cluster
     * @param slots slots for newcomers by cluster
     */
    public Enterprises(int[] baseRows, int[] slots) {
        int clusters = baseRows.length;
        first = new int[clusters + 1];
        firstSlot = new int[clusters];
        used = new int[clusters];
        for (int c = 0; c < clusters; c++) {
            firstSlot[c] = first[c] + baseRows[c];
            used[c] = firstSlot[c];
            first[c + 1] = firstSlot[c] + slots[c];
        }
        int rows = first[clusters];
        key = new long[rows];
        anchor = new boolean[rows];
        status = new byte[rows];
        backlog = new boolean[rows];
        ageQuarters = new int[rows];
        latentDemandYi = new double[rows];
        externalIndex = new double[rows];
        demandYi = new double[rows];
        outputYi = new double[rows];
        boundBy = new byte[rows];
        ordinaryCapital = new double[rows];
        leverCapital = new double[rows];
        capitalUnderway = new double[rows];
        ordinarySpace = new double[rows];
        leverSpace = new double[rows];
        ordinaryStaff = new double[rows];
        leverStaff = new double[rows];
        localShare = new double[rows];
        volatility = new double[rows];
        shockConstant = new double[rows];
        hazardFactor = new double[rows];
        yearOutputYi = new double[rows];
        segment = new int[rows];
        honours = new byte[rows];
        selected = new boolean[rows];
        technology = new double[rows];
        extraKnowledge = new double[rows];
        pioneerGain = new double[rows];
        marketAccess = new double[rows];
        localSales = new double[rows];
        localOrders = new double[rows];
        extraOrdersYi = new double[rows];
        ones = List.of(technology, marketAccess, localOrders);
        zeros = List.of(
                leverCapital,
                capitalUnderway,
                leverSpace,
                leverStaff,
                yearOutputYi,
                outputYi,
                demandYi,
                extraKnowledge,
                pioneerGain,
                localSales,
                extraOrdersYi);
        reset(0, rows);
    }

    /** Number of rows, slots included. */
    public int rows() {
        return key.length;
    }

    /** First row of a cluster. */
    public int from(int cluster) {
        return first[cluster];
    }

    /** Row after the last one in use of a cluster. */
    public int to(int cluster) {
        return used[cluster];
    }

    /** Cluster that a row belongs to. */
    public int clusterOf(int row) {
        int cluster = Arrays.binarySearch(first, row);
        return cluster >= 0 ? cluster : -cluster - 2;
    }

    /** Forgets all newcomers, and everything that happened; rows that were never used hold nothing. */
    public void reset() {
        for (int c = 0; c < used.length; c++) {
            reset(first[c], used[c]);
            used[c] = firstSlot[c];
        }
    }

    private void reset(int from, int to) {
        Arrays.fill(status, from, to, ABSENT);
        Arrays.fill(honours, from, to, (byte) 0);
        Arrays.fill(selected, from, to, false);
        for (double[] column : ones) {
            Arrays.fill(column, from, to, 1);
        }
        for (double[] column : zeros) {
            Arrays.fill(column, from, to, 0);
        }
    }

    /**
     * Takes the next slot of a cluster for a newcomer.
     *
     * @return its row
     */
    public int enter(int cluster) {
        if (used[cluster] >= first[cluster + 1]) {
            throw new IllegalStateException("more newcomers than slots in cluster " + cluster);
        }
        return used[cluster]++;
    }

    /** An enterprise leaves: nothing of it counts any more. */
    public void leave(int row) {
        status[row] = ABSENT;
        honours[row] = 0;
        selected[row] = false;
        extraOrdersYi[row] = 0;
        latentDemandYi[row] = 0;
        demandYi[row] = 0;
        outputYi[row] = 0;
        ordinaryCapital[row] = 0;
        leverCapital[row] = 0;
        capitalUnderway[row] = 0;
        ordinarySpace[row] = 0;
        leverSpace[row] = 0;
        ordinaryStaff[row] = 0;
        leverStaff[row] = 0;
        yearOutputYi[row] = 0;
    }

    /** Whether a row stands for an enterprise that follows ordinary practice: in business and no project. */
    public boolean isOrdinary(int row) {
        // one comparison for below and above scale, 1 and 2: this is asked in every loop
        return (status[row] - BELOW_SCALE) >>> 1 == 0;
    }

    /** One for a row that follows ordinary practice, else zero: for sums without a branch. */
    public double ordinaryWeight(int row) {
        return ORDINARY[status[row]];
    }

    /** One for a row whose output counts, else zero. */
    public double countedWeight(int row) {
        return COUNTED[status[row]];
    }

    /** Whether the output of a row counts. */
    public boolean isCounted(int row) {
        return status[row] >= ABOVE_SCALE;
    }
}
