package org.clustercast.district;

import java.util.Arrays;

/** What levers have built up, by place of the lever in the scenario and its keys, and who stands on the list. */
public final class LeverStocks extends Columns {

    /** Effort beyond practice that has come into effect by lever and key, units. */
    public final double[][] inEffect;
    /** Fund money raised and not yet called, by key and then source, 亿元. */
    public final double[][] raisedYi;
    /** Fund money invested, by key and then source, and by quarter, which returns later, 亿元. */
    public final double[][] investedYi;
    /** Enterprises on the list that would not be on it without noise, by cluster, until the next selection. */
    public final int[] wronglySelected;
    /** Whether somebody was selected last time. */
    public boolean isListKept;

    /**
     * Nothing built up.
     *
     * @param keys number of keys of each lever
     * @param funds number of pairs of key and source of industrial funds
     * @param clusters number of clusters
     * @param quarters length of the span
     */
    public LeverStocks(int[] keys, int funds, int clusters, int quarters) {
        inEffect = new double[keys.length][];
        for (int lever = 0; lever < keys.length; lever++) {
            inEffect[lever] = doubles(keys[lever]);
        }
        raisedYi = table(funds, 1);
        investedYi = table(funds, quarters);
        wronglySelected = ints(clusters);
    }

    /** Forgets everything. */
    public void reset() {
        for (double[][] table : new double[][][] {inEffect, raisedYi, investedYi}) {
            for (double[] column : table) {
                Arrays.fill(column, 0);
            }
        }
        Arrays.fill(wronglySelected, 0);
        isListKept = false;
    }

    /** Takes over what levers have built up in another state. */
    public void copy(LeverStocks from) {
        copyColumns(from);
        isListKept = from.isListKept;
    }
}
