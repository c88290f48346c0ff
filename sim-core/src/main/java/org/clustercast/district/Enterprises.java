package org.clustercast.district;

import java.util.Arrays;
import java.util.List;

/**
 * The enterprises of the district in columns: one row each, sorted by cluster, base population first, then named
 * projects, then slots for newcomers. Phases read and write the columns in place; each names the phase that writes it.
 *
 * <p>Inputs are measured in the output they can carry, 亿元 a year.
 */
public final class Enterprises extends ClusterRows {

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

    /** Weight of the output of a row by its status. */
    private static final double[] COUNTED = {0, 0, 1, 1};

    /** Quarters since the start that are over. Written by the ladder phase: everybody gets older at once. */
    public int quartersOver;

    /** 64-bit key of the stable id. Written at entry. */
    public final long[] key = new long[rows()];
    /** Whether the row is an anchor, which leaves only by an event. */
    public final boolean[] anchor = new boolean[rows()];
    /** Written by the ladder phase. */
    public final byte[] status = new byte[rows()];
    /** 1 where the row has latent demand above its capacity in the base year, else 0: a number, for work on many rows at once. */
    public final double[] backlog = new double[rows()];
    /** Quarters over when the enterprise began; negative before the start. Written at entry. */
    public final int[] beganAfter = new int[rows()];
    /** Latent demand at the start (or birth), 亿元 a year; zero for projects and for absent rows. Written at entry. */
    public final double[] latentDemandYi = new double[rows()];
    /** External market, 1 at the start (or birth). Written by the environment phase. */
    public final double[] externalIndex = new double[rows()];
    /** Demand of the last quarter that was produced, 亿元 a year. Written by the production phase. */
    public final double[] demandYi = new double[rows()];
    /** Output, 亿元 a year. Written by the production phase. */
    public final double[] outputYi = new double[rows()];
    /** Scarcest input or demand. Written by the production phase. */
    public final byte[] boundBy = new byte[rows()];
    /** Capital of ordinary practice. Written by the investment phase. */
    public final double[] ordinaryCapital = new double[rows()];
    /** Capital that levers added or took. Written by the investment phase. */
    public final double[] leverCapital = new double[rows()];
    /** Capital that levers have ordered and that is not yet in use. Written by the investment phase. */
    public final double[] capitalUnderway = new double[rows()];
    /** Space of ordinary practice. Written by the space market phase. */
    public final double[] ordinarySpace = new double[rows()];
    /** Space that levers added or took. Written by the space market phase. */
    public final double[] leverSpace = new double[rows()];
    /** Staff of ordinary practice. Written by the talent market phase. */
    public final double[] ordinaryStaff = new double[rows()];
    /** Staff that levers added or took. Written by the talent market phase. */
    public final double[] leverStaff = new double[rows()];
    /** Share of output that depends on local inputs. Written at entry. */
    public final double[] localShare = new double[rows()];
    /** Standard deviation of annual log growth. Written at entry. */
    public final double[] volatility = new double[rows()];
    /** Constant that makes its shocks mean-one. Written at entry. */
    public final double[] shockConstant = new double[rows()];
    /** Factor on the exit hazard by size at birth. Written at entry. */
    public final double[] hazardFactor = new double[rows()];
    /** Output of the calendar year so far, sum of annualised quarters, 亿元. Written by the ladder phase. */
    public final double[] yearOutputYi = new double[rows()];
    /** Position of its segment among those of the district. Written at entry. */
    public final int[] segment = new int[rows()];
    /** Bits of the honours that it holds. Written at entry and by the ladder phase. */
    public final byte[] honours = new byte[rows()];
    /** Whether it stands on the list of leading and backbone enterprises. Written by the policy phase once a year. */
    public final boolean[] selected = new boolean[rows()];
    /** Productivity over what practice alone would have brought, 1 by default. Written by the innovation phase. */
    public final double[] technology = new double[rows()];
    /** Extra knowledge over the knowledge of practice. Written by the innovation phase. */
    public final double[] extraKnowledge = new double[rows()];
    /** Own gain of pioneers in log productivity over practice. Written by the innovation phase. */
    public final double[] pioneerGain = new double[rows()];
    /** Access to its market, 1 as usual; arrivals begin lower. Written by the supply chain phase. */
    public final double[] marketAccess = new double[rows()];
    /** Share of its sales that go to local customers in the base year, 0 to 1. Written at entry. */
    public final double[] localSales = new double[rows()];
    /** Orders of its local customers, 1 at the start on its cluster's trend. Written by the supply chain phase. */
    public final double[] localOrders = new double[rows()];
    /** Orders that come on top of its market, difference from practice, 亿元 a year. Written by the innovation phase. */
    public final double[] extraOrdersYi = new double[rows()];

    /** Columns that are one, and columns that are zero, until something happens. */
    private final List<double[]> ones = List.of(technology, marketAccess, localOrders);

    private final List<double[]> zeros = List.of(
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

    /**
     * Empty columns.
     *
     * @param baseRows rows of base population and projects by cluster
     * @param slots slots for newcomers by cluster
     */
    public Enterprises(int[] baseRows, int[] slots) {
        super(baseRows, slots);
        reset(0, rows());
    }

    /** Forgets all newcomers, and everything that happened; rows that were never used hold nothing. */
    public void reset() {
        quartersOver = 0;
        for (int c = 0; c < clusters(); c++) {
            reset(from(c), to(c));
        }
        freeSlots();
    }

    /** Age of an enterprise, quarters. */
    public int age(int row) {
        return quartersOver - beganAfter[row];
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

    /** One for a row whose output counts, else zero. */
    public double countedWeight(int row) {
        return COUNTED[status[row]];
    }

    /** Whether the output of a row counts. */
    public boolean isCounted(int row) {
        return status[row] >= ABOVE_SCALE;
    }
}
