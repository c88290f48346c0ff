package org.clustercast.district;

import java.util.Arrays;
import java.util.List;

/**
 * The enterprises of the district in columns: one row each, sorted by cluster, base population first, then named
 * projects, then slots for newcomers. Phases read and write the columns in place; which phase writes which of them is listed
 * in {@code sim-core/doc/state.md}, which a test holds.
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

    /** Quarters since the start that are over. Everybody gets older at once. */
    public int quartersOver;

    /** 64-bit key of the stable id. */
    public final long[] key = keys();
    /** Whether the row is an anchor, which leaves only by an event. */
    public final boolean[] anchor = flags();
    /** */
    public final byte[] status = codes();
    /** 1 where the row has latent demand above its capacity in the base year, else 0: a number, for work on many rows at once. */
    public final double[] backlog = numbers();
    /** Quarters over when the enterprise began; negative before the start. */
    public final int[] beganAfter = counts();
    /** Latent demand at the start (or birth), 亿元 a year; zero for projects and for absent rows. */
    public final double[] latentDemandYi = numbers();
    /** External market, 1 at the start (or birth). */
    public final double[] externalIndex = numbers();
    /** Demand of the last quarter that was produced, 亿元 a year. */
    public final double[] demandYi = numbers();
    /** Output, 亿元 a year. */
    public final double[] outputYi = numbers();
    /** Scarcest input or demand. */
    public final byte[] boundBy = codes();
    /** Capital of ordinary practice. */
    public final double[] ordinaryCapital = numbers();
    /** Capital that levers added or took. */
    public final double[] leverCapital = numbers();
    /** Capital that levers have ordered and that is not yet in use. */
    public final double[] capitalUnderway = numbers();
    /** Space of ordinary practice. */
    public final double[] ordinarySpace = numbers();
    /** Space that levers added or took. */
    public final double[] leverSpace = numbers();
    /** Staff of ordinary practice. */
    public final double[] ordinaryStaff = numbers();
    /** Staff that levers added or took. */
    public final double[] leverStaff = numbers();
    /** Share of output that depends on local inputs. */
    public final double[] localShare = numbers();
    /** Standard deviation of annual log growth. */
    public final double[] volatility = numbers();
    /** Constant that makes its shocks mean-one. */
    public final double[] shockConstant = numbers();
    /** Factor on the exit hazard by size at birth. */
    public final double[] hazardFactor = numbers();
    /** Output of the calendar year so far, sum of annualised quarters, 亿元. */
    public final double[] yearOutputYi = numbers();
    /** Position of its segment among those of the district. */
    public final int[] segment = counts();
    /** Bits of the honours that it holds. */
    public final byte[] honours = codes();
    /** Whether it stands on the list of leading and backbone enterprises. Chosen once a year. */
    public final boolean[] selected = flags();
    /** Productivity over what practice alone would have brought, 1 by default. */
    public final double[] technology = numbers();
    /** Extra knowledge over the knowledge of practice. */
    public final double[] extraKnowledge = numbers();
    /** Own gain of pioneers in log productivity over practice. */
    public final double[] pioneerGain = numbers();
    /** Access to its market, 1 as usual; arrivals begin lower. */
    public final double[] marketAccess = numbers();
    /** Share of its sales that go to local customers in the base year, 0 to 1. */
    public final double[] localSales = numbers();
    /** Orders of its local customers, 1 at the start on its cluster's trend. */
    public final double[] localOrders = numbers();
    /** Orders that come on top of its market, difference from practice, 亿元 a year. */
    public final double[] extraOrdersYi = numbers();

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

    /** Empty columns. */
    public Enterprises(RowLayout layout) {
        super(layout);
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

    /** Takes over all rows of enterprises of the same district. */
    public void copy(Enterprises from) {
        copyRows(from);
        for (int c = 0; c < clusters(); c++) {
            // whoever came here and not there is forgotten, as at the start
            if (to(c) > from.to(c)) {
                reset(from.to(c), to(c));
            }
        }
        copyUse(from);
        quartersOver = from.quartersOver;
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
