package org.clustercast.district;

import java.util.Arrays;

/** Who buys from whom among the enterprises of the district, and what links between clusters carry. */
public final class Customers extends Columns {

    /** Local customers of a supplier. */
    public static final int SLOTS = 3;

    /** Row of the customer by supplier and slot, or a negative code. */
    public final int[] customer;
    /** Whether a customer was found for one that was lost, by supplier and slot. */
    public final boolean[] isFound;
    /** One over the output of a customer at the start; only the base population buys. */
    public final double[] perBase;
    /** One over the trend of the supplier's cluster when the supplier began. */
    public final double[] perBirthTrend;
    /** Whether the supplier has, or has had, customers of its own. */
    public final boolean[] hasCustomers;
    /** Rows of those that do, by cluster from its first row on, and their number. */
    public final int[] suppliers;

    public final int[] supplierCount;
    /** Row after the last one seen so far of each cluster. */
    public final int[] seen;
    /** Trend of every cluster up to this quarter, and up to the last one. */
    public final double[] trend;

    public final double[] lastTrend;
    /** Orders of the suppliers of a cluster over their trend, 1 in the base year: the mean by sales of its base population. */
    public final double[] level;
    /** Part of its order that a found customer places, by supplying cluster. */
    public final double[] part;
    /** Of last quarter, by supplying cluster: orders of customers that stayed, of those found, of all if on trend, 亿元 a year. */
    public final double[] keptYi;

    public final double[] foundYi;
    public final double[] onTrendYi;
    /** Output of a buying cluster at the start, 亿元 a year. */
    public final double[] baseYi;
    /** Share of what the links of a segment could carry on top that is carried. */
    public final double[] filled;
    /** Arrivals of the quarter in gaps of the chain, by segment. */
    public final double[] gapArrivals;

    /** Nobody buys from anybody. */
    public Customers(int rows, int clusters, int segments) {
        customer = ints(rows * SLOTS);
        isFound = flags(rows * SLOTS);
        perBase = doubles(rows);
        perBirthTrend = doubles(rows);
        hasCustomers = flags(rows);
        suppliers = ints(rows);
        supplierCount = ints(clusters);
        seen = ints(clusters);
        trend = doubles(clusters);
        lastTrend = doubles(clusters);
        level = doubles(clusters);
        part = doubles(clusters);
        keptYi = doubles(clusters);
        foundYi = doubles(clusters);
        onTrendYi = doubles(clusters);
        baseYi = doubles(clusters);
        filled = doubles(segments);
        gapArrivals = doubles(segments);
    }

    /** Forgets what happened. */
    public void reset() {
        Arrays.fill(isFound, false);
        Arrays.fill(perBirthTrend, 1);
        Arrays.fill(hasCustomers, false);
        Arrays.fill(supplierCount, 0);
        for (double[] one : new double[][] {trend, lastTrend, level, part}) {
            Arrays.fill(one, 1);
        }
        forgetOrders();
        Arrays.fill(filled, 0);
        Arrays.fill(gapArrivals, 0);
    }

    /** Forgets the orders of last quarter. */
    public void forgetOrders() {
        Arrays.fill(keptYi, 0);
        Arrays.fill(foundYi, 0);
        Arrays.fill(onTrendYi, 0);
    }

    /** Takes over who buys from whom in another state. */
    public void copy(Customers from) {
        copyColumns(from);
    }
}
