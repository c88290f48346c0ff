package org.clustercast.district;

import java.util.Arrays;

/**
 * The sums of a quarter by series: the clusters in contract order, then the six with targets, then the district's
 * industry. Amounts of output are annualised, 亿元 a year. Written by the accounting phase; counts of entry and exit by
 * the phases that make them.
 */
public final class Accounts {

    private static final int CAUSES = 4;

    private final int series;

    public final double[] demandYi;
    public final double[] outputYi;
    public final double[] lostOrdersYi;
    /** Demand of enterprises bound by demand, capital, space, staff. */
    public final double[][] boundYi;
    /** Lost orders of enterprises bound by demand (none), capital, space, staff. */
    public final double[][] gapYi;

    public final double[] ordinaryCapital;
    public final double[] leverCapital;
    public final double[] ordinarySpace;
    public final double[] leverSpace;
    public final double[] ordinaryStaff;
    public final double[] leverStaff;
    public final double[] vacancies;
    public final double[] aboveScale;
    public final double[] belowScale;
    public final double[] entries;
    public final double[] exits;
    public final double[] crossingsUp;
    public final double[] crossingsDown;
    public final double[] projectOutputYi;
    public final double[] investmentYi;
    public final double[] grantsYi;
    public final double[] fundsYi;
    public final double[] recruits;
    public final double[] spaceWanSqm;

    private final double[][] all;

    /** Accounts for a number of series. */
    public Accounts(int series) {
        this.series = series;
        all = new double[30][series];
        int n = 0;
        demandYi = all[n++];
        outputYi = all[n++];
        lostOrdersYi = all[n++];
        ordinaryCapital = all[n++];
        leverCapital = all[n++];
        ordinarySpace = all[n++];
        leverSpace = all[n++];
        ordinaryStaff = all[n++];
        leverStaff = all[n++];
        vacancies = all[n++];
        aboveScale = all[n++];
        belowScale = all[n++];
        entries = all[n++];
        exits = all[n++];
        crossingsUp = all[n++];
        crossingsDown = all[n++];
        projectOutputYi = all[n++];
        investmentYi = all[n++];
        grantsYi = all[n++];
        fundsYi = all[n++];
        recruits = all[n++];
        spaceWanSqm = all[n++];
        boundYi = Arrays.copyOfRange(all, n, n + CAUSES);
        gapYi = Arrays.copyOfRange(all, n + CAUSES, n + 2 * CAUSES);
    }

    /** Number of series. */
    public int series() {
        return series;
    }

    /** Sets every account to zero at the beginning of a quarter. */
    public void open() {
        for (double[] account : all) {
            Arrays.fill(account, 0);
        }
    }

    /**
     * Fills the totals from the clusters.
     *
     * @param inSix whether a cluster is one of the six
     * @param inDistrict whether a cluster belongs to the district's industry
     */
    public void total(boolean[] inSix, boolean[] inDistrict) {
        int six = inSix.length;
        for (double[] account : all) {
            double sumSix = 0;
            double sumDistrict = 0;
            for (int c = 0; c < six; c++) {
                sumSix += inSix[c] ? account[c] : 0;
                sumDistrict += inDistrict[c] ? account[c] : 0;
            }
            account[six] = sumSix;
            account[six + 1] = sumDistrict;
        }
    }
}
