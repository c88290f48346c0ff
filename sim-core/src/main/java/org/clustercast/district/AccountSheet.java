package org.clustercast.district;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sheet of accounts: each is a column of series, the clusters in contract order, then the six, then the district. */
abstract class AccountSheet extends Columns {

    private final int series;
    private final List<double[]> all = new ArrayList<>();

    AccountSheet(int series) {
        this.series = series;
    }

    /** A new account of the sheet. */
    final double[] account() {
        double[] account = doubles(series);
        all.add(account);
        return account;
    }

    /** Sets every account to zero. */
    final void clear() {
        for (double[] account : all) {
            Arrays.fill(account, 0);
        }
    }

    /** Number of series. */
    public final int series() {
        return series;
    }

    /**
     * Fills the totals from the clusters.
     *
     * @param inSix whether a cluster is one of the six
     * @param inDistrict whether a cluster belongs to the district's industry
     */
    public final void total(boolean[] inSix, boolean[] inDistrict) {
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
