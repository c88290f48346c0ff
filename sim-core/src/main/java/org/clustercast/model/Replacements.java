package org.clustercast.model;

import java.util.Arrays;
import org.clustercast.district.Enterprises;

/**
 * What customers that were found for lost ones buy. All local customers together buy no more than their output allows: what
 * those that stayed do not buy is left to those that were found. So suppliers of an anchor that leaves find others only as
 * far as others grow, and where customers come and go in small numbers everybody finds one.
 */
final class Replacements {

    /** Part of its order that a found customer places, by supplying cluster. */
    private double[] part = new double[0];
    /** Of last quarter: orders of customers that stayed, of those found, and what all would order on trend, by supplying cluster. */
    private double[] keptYi = new double[0];

    private double[] foundYi = new double[0];
    private double[] onTrendYi = new double[0];
    /** Output of a buying cluster at the start, and last quarter over that and its trend. */
    private double[] baseYi = new double[0];

    private double[] level = new double[0];

    void begin(World world) {
        if (part.length == 0) {
            int clusters = world.clusters();
            part = new double[clusters];
            keptYi = new double[clusters];
            foundYi = new double[clusters];
            onTrendYi = new double[clusters];
            baseYi = new double[clusters];
            level = new double[clusters];
        }
        Arrays.fill(part, 1);
        reset();
        for (int c = 0; c < baseYi.length; c++) {
            baseYi[c] = output(world, c);
        }
    }

    private void reset() {
        Arrays.fill(keptYi, 0);
        Arrays.fill(foundYi, 0);
        Arrays.fill(onTrendYi, 0);
    }

    private static double output(World world, int cluster) {
        Enterprises e = world.district().enterprises();
        double sum = 0;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            sum += e.outputYi[row];
        }
        return sum;
    }

    /** Looks at what was ordered last quarter; {@code trend} is that of each cluster up to then. */
    void advance(World world, double[] trend) {
        if (hasFound()) {
            for (int c = 0; c < level.length; c++) {
                level[c] = baseYi[c] > 0 ? output(world, c) / (baseYi[c] * trend[c]) : 1;
            }
            for (int c = 0; c < part.length; c++) {
                part[c] = foundYi[c] > 0
                        ? Math.max(0, Math.min(1, (buyable(world, c) * onTrendYi[c] - keptYi[c]) / foundYi[c]))
                        : 1;
            }
        }
        reset();
    }

    private boolean hasFound() {
        for (double yi : foundYi) {
            if (yi > 0) {
                return true;
            }
        }
        return false;
    }

    /** What the buyers of a cluster's suppliers can buy, over what they would on trend. */
    private double buyable(World world, int supplier) {
        double all = world.links().carriedYi(supplier);
        double buyable = 0;
        for (int c = 0; c < level.length; c++) {
            buyable += world.links().purchasesYi(supplier, c) * level[c];
        }
        return all > 0 ? buyable / all : 1;
    }

    /** Orders of a supplier over its trend, from customers that stayed and from those found. */
    double orders(int cluster, double sales, double kept, double found) {
        keptYi[cluster] += sales * kept;
        foundYi[cluster] += sales * found;
        onTrendYi[cluster] += sales;
        return kept + part[cluster] * found;
    }
}
