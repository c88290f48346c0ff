package org.clustercast.model;

import java.util.Arrays;
import org.clustercast.district.BasePopulation.Member;
import org.clustercast.district.Enterprises;
import org.clustercast.quantity.Quarter;
import org.clustercast.random.Keys;

/**
 * Who buys from whom: three local customers of equal weight for every supplier above the threshold. Nobody knows the true
 * links between enterprises, so they are drawn: the cluster of a customer by the purchases of the base year, the enterprise
 * by its base output times the fit of the supplier's segment to its own, where the chain map names one. Base links are the same in all replications, like the population. Enterprises below the threshold
 * have no customers of their own until they cross it: they get orders as the suppliers of their cluster do on average.
 */
final class CustomerNetwork {

    private static final int SLOTS = 3;
    private static final double THIRD = 1.0 / SLOTS;
    /** Draws in a quarter until a customer is found that has not left; after that the search goes on next quarter. */
    private static final int ATTEMPTS = 10;

    private static final int CELLS = 256;

    private static final int NOBODY = -1;
    private static final int NOT_YET = -2;

    private int[] ofBase = new int[0];
    private int[] customer = new int[0];
    /** One over the output of a customer at the start; only the base population buys. */
    private double[] perBase = new double[0];
    /** One over the trend of the supplier's cluster when the supplier began. */
    private double[] perBirthTrend = new double[0];
    /** Orders of the suppliers of a cluster over their trend, 1 in the base year: the mean by sales of its base population. */
    private double[] level = new double[0];
    /** Whether the supplier has, or has had, customers of its own; and those that do, by cluster from its first row on. */
    private boolean[] hasCustomers = new boolean[0];

    private int[] suppliers = new int[0];
    private int[] supplierCount = new int[0];
    /** Row after the last one seen so far of each cluster. */
    private int[] seen = new int[0];
    /** Trend of every cluster up to this quarter, and up to the last one. */
    private double[] trend = new double[0];

    private double[] lastTrend = new double[0];
    private double[][] upTo = new double[0][];
    /** The same by supplying segment and buying cluster, weighted by fit; empty where the chain map names no buyers. */
    private double[][][] fitting = new double[0][][];
    /** First member to look at for a part of the cumulative outputs. */
    private int[][] guide = new int[0][];
    /** Whether a customer was found for one that was lost. */
    private boolean[] isFound = new boolean[0];
    /** What the customers that were found buy, given what all local customers can buy. */
    private final Replacements replacements = new Replacements();
    /** What a customer buys, 1 at the start: its output of last quarter over base output and the trend of its cluster. */
    private double[] demand = new double[0];

    void begin(World world) {
        if (customer.length == 0) {
            prepare(world);
        }
        Arrays.fill(trend, 1);
        Arrays.fill(lastTrend, 1);
        System.arraycopy(ofBase, 0, customer, 0, customer.length);
        Arrays.fill(perBirthTrend, 1);
        Arrays.fill(level, 1);
        Arrays.fill(hasCustomers, false);
        Arrays.fill(supplierCount, 0);
        Arrays.fill(isFound, false);
        replacements.begin(world);
        for (int c = 0; c < seen.length; c++) {
            seen[c] = afterMembers(world, c);
            rememberBase(world, c);
        }
    }

    private void prepare(World world) {
        int rows = world.district().enterprises().rows();
        customer = new int[rows * SLOTS];
        ofBase = new int[rows * SLOTS];
        perBirthTrend = new double[rows];
        hasCustomers = new boolean[rows];
        suppliers = new int[rows];
        supplierCount = new int[world.clusters()];
        seen = new int[world.clusters()];
        level = new double[world.clusters()];
        demand = new double[rows];
        perBase = new double[rows];
        trend = new double[world.clusters()];
        lastTrend = new double[world.clusters()];
        upTo = cumulativeOutputs(world);
        isFound = new boolean[rows * SLOTS];
        fitting = fitting(world);
        guide = Arrays.stream(upTo).map(CustomerNetwork::guide).toArray(int[][]::new);
        Arrays.fill(ofBase, NOT_YET);
        Enterprises e = world.district().enterprises();
        for (int c = 0; c < world.clusters(); c++) {
            var members = world.population().clusters().get(c);
            for (int k = 0; k < members.size(); k++) {
                int row = e.from(c) + k;
                for (int slot = 0; slot < SLOTS && members.get(k).aboveScale(); slot++) {
                    ofBase[row * SLOTS + slot] = baseCustomer(world, row, c, slot);
                }
            }
        }
    }

    private void rememberBase(World world, int cluster) {
        Enterprises e = world.district().enterprises();
        for (int row = e.from(cluster); row < afterMembers(world, cluster); row++) {
            perBase[row] = e.outputYi[row] > 0 ? 1 / e.outputYi[row] : 0;
        }
    }

    private static int afterMembers(World world, int cluster) {
        return world.district().enterprises().from(cluster) + world.population().size(cluster);
    }

    private static int[] guide(double[] cumulative) {
        int[] guide = new int[CELLS];
        int k = 0;
        for (int cell = 0; cell < CELLS; cell++) {
            double from = cell * cumulative[cumulative.length - 1] / CELLS;
            while (k < cumulative.length - 1 && cumulative[k] < from) {
                k++;
            }
            guide[cell] = k;
        }
        return guide;
    }

    private static double[][] cumulativeOutputs(World world) {
        double[][] cumulative = new double[world.clusters()][];
        for (int c = 0; c < cumulative.length; c++) {
            var members = world.population().clusters().get(c);
            cumulative[c] = new double[members.size()];
            double below = 0;
            for (int k = 0; k < members.size(); k++) {
                Member member = members.get(k);
                below += member.aboveScale() ? member.outputYi() : 0;
                cumulative[c][k] = below;
            }
        }
        return cumulative;
    }

    /** A customer of the base year, addressed by the supplier alone. */
    private int baseCustomer(World world, int row, int supplier, int slot) {
        long key = Keys.of(world.population()
                .clusters()
                .get(supplier)
                .get(row - world.district().enterprises().from(supplier))
                .id());
        int buyer = buyer(world, supplier, unit(Keys.of(key, slot, 1, 0)));
        return buyer < 0
                ? NOBODY
                : member(world, segment(world, supplier, row), buyer, row, unit(Keys.of(key, slot, 2, 0)));
    }

    /** An enterprise of a buying cluster, drawn by its base output; nobody buys from himself. */
    private int member(World world, int segment, int buyer, int row, double u) {
        double[] fit = fitting[segment][buyer];
        double[] cumulative = fit.length == 0 ? upTo[buyer] : fit;
        double wanted = u * cumulative[cumulative.length - 1];
        int k = fit.length == 0 ? guide[buyer][(int) (u * CELLS)] : above(fit, wanted);
        while (k < cumulative.length - 1 && cumulative[k] < wanted) {
            k++;
        }
        int from = world.district().enterprises().from(buyer);
        boolean isSelf = from + k == row;
        return !isSelf ? from + k : cumulative.length == 1 ? NOBODY : from + (k == 0 ? 1 : k - 1);
    }

    /** First member whose cumulative weight is above a number. */
    private static int above(double[] cumulative, double wanted) {
        int place = Arrays.binarySearch(cumulative, wanted);
        return Math.min(place < 0 ? -place - 1 : place, cumulative.length - 1);
    }

    /** Segment of a base enterprise, which has its place before the rows are filled. */
    private static int segment(World world, int cluster, int row) {
        int k = row - world.district().enterprises().from(cluster);
        return world.segments()
                .position(world.population().clusters().get(cluster).get(k).segment());
    }

    private static double[][][] fitting(World world) {
        Segments segments = world.segments();
        double[][][] fitting = new double[segments.count()][world.clusters()][0];
        for (int s = 0; s < segments.count(); s++) {
            for (int c = 0; c < world.clusters(); c++) {
                if (world.links().namesBuyers(s, segments.from(c), segments.to(c))) {
                    fitting[s][c] = fitting(world, s, c);
                }
            }
        }
        return fitting;
    }

    /** Cumulative base outputs of the enterprises of a cluster, weighted by the fit of a supplying segment to theirs. */
    private static double[] fitting(World world, int supplier, int cluster) {
        var members = world.population().clusters().get(cluster);
        double[] cumulative = new double[members.size()];
        double below = 0;
        for (int k = 0; k < cumulative.length; k++) {
            Member member = members.get(k);
            int segment = world.segments().position(member.segment());
            below += member.aboveScale() ? member.outputYi() * world.links().fit(supplier, segment) : 0;
            cumulative[k] = below;
        }
        return below > 0 ? cumulative : new double[0];
    }

    private static double unit(long key) {
        return (key >>> 11) * 0x1.0p-53;
    }

    /** A cluster that buys from a supplier's cluster, drawn by its purchases; -1 when none does. */
    private static int buyer(World world, int supplier, double u) {
        double wanted = u * world.links().carriedYi(supplier);
        double below = 0;
        int last = -1;
        for (int c = 0; c < world.clusters(); c++) {
            double yi = world.links().purchasesYi(supplier, c);
            if (yi > 0) {
                below += yi;
                last = c;
                if (below >= wanted) {
                    return c;
                }
            }
        }
        return last;
    }

    /** Trends move on by a quarter, newcomers are met, and what customers produced is looked at. */
    void advance(World world, int quarter) {
        Enterprises e = world.district().enterprises();
        replacements.advance(world, trend);
        for (int c = 0; c < trend.length; c++) {
            lastTrend[c] = trend[c];
            trend[c] *= world.trends().incumbentFactor(c, quarter);
            double last = 1 / lastTrend[c];
            for (int row = e.from(c), to = e.to(c); row < to; row++) {
                demand[row] = e.outputYi[row] * last * perBase[row];
            }
            for (int row = seen[c]; row < e.to(c); row++) {
                perBirthTrend[row] = 1 / trend[c];
            }
            boolean all = quarter == 0 || LadderPhase.changesStatus(quarter - 1);
            admit(e, c, all ? e.from(c) : seen[c]);
            seen[c] = e.to(c);
        }
    }

    /** Who counts and sells to local customers gets some of its own, newcomers at once; who had some keeps them. */
    private void admit(Enterprises e, int cluster, int from) {
        int count = supplierCount[cluster];
        int first = e.from(cluster);
        for (int row = from, to = e.to(cluster); row < to; row++) {
            if (!hasCustomers[row] && e.isCounted(row) && e.latentDemandYi[row] * e.localSales[row] > 0) {
                hasCustomers[row] = true;
                suppliers[first + count] = row;
                count++;
            }
        }
        supplierCount[cluster] = count;
    }

    /** Number of suppliers of a cluster with customers of their own, some of which may have left. */
    int suppliers(int cluster) {
        return supplierCount[cluster];
    }

    /** Row of the n-th of them. */
    int supplier(Enterprises e, int cluster, int n) {
        return suppliers[e.from(cluster) + n];
    }

    /** States how much the base suppliers of a cluster sell to their local customers, and what it would be on their trend. */
    void stateLevel(int cluster, double ordersYi, double onTrendYi) {
        level[cluster] = onTrendYi > 0 ? ordersYi / onTrendYi : level[cluster];
    }

    /** Orders of suppliers without customers of their own: as those of their cluster stand, plus what filled links add. */
    void ordersOnAverage(Enterprises e, int cluster, double[] more) {
        double level = this.level[cluster];
        double trend = this.trend[cluster];
        double[] orders = e.localOrders;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            orders[row] = (level + more[e.segment[row]]) * (trend * perBirthTrend[row]);
        }
    }

    /** Whether a row belongs to the population of the base year. */
    boolean isBase(World world, int row, int cluster) {
        return row < afterMembers(world, cluster);
    }

    /** Orders over its trend of a supplier's local customers, 1 at its start; {@code sales} are its sales to them on trend. */
    double orders(World world, int row, int cluster, int quarter, double sales) {
        double kept = 0;
        double found = 0;
        for (int slot = row * SLOTS; slot < (row + 1) * SLOTS; slot++) {
            int k = customer[slot];
            double order = k >= 0 ? demand[k] : 0;
            // who has left orders nothing, and so does nobody
            order = order > 0 ? order : orderOfChanged(world, row, cluster, slot, quarter);
            kept += isFound[slot] ? 0 : order;
            found += isFound[slot] ? order : 0;
        }
        return replacements.orders(cluster, sales, kept * THIRD, found * THIRD);
    }

    /** Orders of a customer that was not there last quarter. */
    private double orderOfChanged(World world, int row, int cluster, int slot, int quarter) {
        if (customer[slot] == NOT_YET) {
            customer[slot] = draw(world, row, cluster, slot, quarter);
        }
        int k = customer[slot];
        boolean isLost = k == NOBODY || world.district().enterprises().status[k] == Enterprises.ABSENT;
        k = isLost ? search(world, row, cluster, slot, quarter) : k;
        return k == NOBODY ? 0 : demand[k];
    }

    /** Growth of the trend of a supplier's cluster since the supplier began. */
    double trendSinceStart(int row, int cluster) {
        return trend[cluster] * perBirthTrend[row];
    }

    /** A lost customer counts nothing until another one is found. */
    private int search(World world, int row, int cluster, int slot, int quarter) {
        Enterprises e = world.district().enterprises();
        if (customer[slot] != NOBODY) {
            customer[slot] = NOBODY;
            world.district().accounts().customersLost[cluster]++;
        }
        double saved = Math.min(0.95, world.district().deliveries().matching[cluster]);
        double years = world.parameters().supplyChain().customerSearchYears() * (1 - saved);
        double u = SupplyChainPhase.luck(world, quarter, e.key[row], slot % SLOTS);
        if (u >= Math.min(1, 1 / (Quarter.PER_YEAR * years))) {
            return NOBODY;
        }
        int found = draw(world, row, cluster, slot, quarter);
        if (found != NOBODY) {
            world.district().accounts().customersFound[cluster]++;
        }
        customer[slot] = found;
        isFound[slot] = true;
        return found;
    }

    /**
     * A customer that is still there, drawn by base output: whoever newcomers are, the same luck finds the same customer.
     * Who has left is passed over for the next one drawn.
     */
    private int draw(World world, int row, int cluster, int slot, int quarter) {
        Enterprises e = world.district().enterprises();
        int draw = SLOTS + 2 * (slot % SLOTS);
        int buyer = buyer(world, cluster, SupplyChainPhase.luck(world, quarter, e.key[row], draw));
        if (buyer < 0) {
            return NOBODY;
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            double u = SupplyChainPhase.luck(world, quarter, e.key[row], draw + 1 + attempt * 3 * SLOTS);
            int k = member(world, e.segment[row], buyer, row, u);
            if (k != NOBODY && e.isCounted(k)) {
                return k;
            }
        }
        return NOBODY;
    }
}
