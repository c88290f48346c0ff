package org.clustercast.model.chain;

import org.clustercast.district.Customers;
import org.clustercast.district.Enterprises;
import org.clustercast.model.setting.World;

/**
 * What customers that were found for lost ones buy. All local customers together buy no more than their output allows: what
 * those that stayed do not buy is left to those that were found. So suppliers of an anchor that leaves find others only as
 * far as others grow, and where customers come and go in small numbers everybody finds one.
 */
final class Replacements {

    private Replacements() {}

    /** Looks at what the buyers produce at the start. */
    static void begin(World world) {
        Customers all = world.state().customers();
        for (int c = 0; c < all.baseYi.length; c++) {
            all.baseYi[c] = output(world, c);
        }
    }

    private static double output(World world, int cluster) {
        Enterprises e = world.state().enterprises();
        double sum = 0;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            sum += e.outputYi[row];
        }
        return sum;
    }

    /** Looks at what was ordered last quarter. */
    static void advance(World world) {
        Customers all = world.state().customers();
        if (hasFound(all)) {
            double[] level = world.workspace().buyerLevel;
            for (int c = 0; c < level.length; c++) {
                level[c] = all.baseYi[c] > 0 ? output(world, c) / (all.baseYi[c] * all.trend[c]) : 1;
            }
            for (int c = 0; c < level.length; c++) {
                double left = buyable(world, c) * all.onTrendYi[c] - all.keptYi[c];
                all.part[c] = all.foundYi[c] > 0 ? Math.max(0, Math.min(1, left / all.foundYi[c])) : 1;
            }
        }
        all.forgetOrders();
    }

    private static boolean hasFound(Customers all) {
        for (double yi : all.foundYi) {
            if (yi > 0) {
                return true;
            }
        }
        return false;
    }

    /** What the buyers of a cluster's suppliers can buy, over what they would on trend. */
    private static double buyable(World world, int supplier) {
        double[] level = world.workspace().buyerLevel;
        double all = world.links().carriedYi(supplier);
        double buyable = 0;
        for (int c = 0; c < level.length; c++) {
            buyable += world.links().purchasesYi(supplier, c) * level[c];
        }
        return all > 0 ? buyable / all : 1;
    }

    /**
     * Orders of a supplier over its trend.
     *
     * @param kept from customers that stayed
     * @param found from those found
     */
    record Orders(double kept, double found) {}

    /** Books the orders of a supplier; gives what is placed, over its trend; {@code sales} are those on trend, 亿元 a year. */
    static double orders(Customers all, int cluster, double sales, Orders orders) {
        all.keptYi[cluster] += sales * orders.kept;
        all.foundYi[cluster] += sales * orders.found;
        all.onTrendYi[cluster] += sales;
        return orders.kept + all.part[cluster] * orders.found;
    }
}
