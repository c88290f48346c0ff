package org.clustercast.model;

import java.util.Arrays;
import org.clustercast.district.BasePopulation.Member;
import org.clustercast.district.Enterprises;
import org.clustercast.quantity.Quarter;
import org.clustercast.random.Keys;

/**
 * Who buys from whom: three local customers of equal weight for every supplier. Nobody knows the true links between
 * enterprises, so they are drawn: the cluster of a customer by the purchases of the base year, the enterprise by its base
 * output. Base links are the same in all replications, like the population.
 */
final class CustomerNetwork {

    private static final int SLOTS = 3;
    /** Draws in a quarter until a customer is found that has not left; after that the search goes on next quarter. */
    private static final int ATTEMPTS = 10;

    private static final int CELLS = 256;

    private static final int NOBODY = -1;
    private static final int NOT_YET = -2;

    private int[] ofBase = new int[0];
    private int[] customer = new int[0];
    /** One over the output of a customer, against the trend of its cluster, when the link began; 0 before. */
    private double[] perStart = new double[0];
    /** Trend of the supplier's cluster when the supplier began. */
    private double[] birthTrend = new double[0];
    /** Trend of every cluster up to this quarter, and up to the last one. */
    private double[] trend = new double[0];

    private double[] lastTrend = new double[0];
    private double[][] upTo = new double[0][];
    /** First member to look at for a part of the cumulative outputs. */
    private int[][] guide = new int[0][];
    /** Output over the trend of its cluster last quarter, by row. */
    private double[] overTrend = new double[0];

    void begin(World world) {
        if (customer.length == 0) {
            prepare(world);
        }
        Arrays.fill(trend, 1);
        Arrays.fill(lastTrend, 1);
        System.arraycopy(ofBase, 0, customer, 0, customer.length);
        Arrays.fill(birthTrend, 1);
        Arrays.fill(perStart, 0);
    }

    private void prepare(World world) {
        int rows = world.district().enterprises().rows();
        customer = new int[rows * SLOTS];
        ofBase = new int[rows * SLOTS];
        perStart = new double[rows * SLOTS];
        birthTrend = new double[rows];
        overTrend = new double[rows];
        trend = new double[world.clusters()];
        lastTrend = new double[world.clusters()];
        upTo = cumulativeOutputs(world);
        guide = Arrays.stream(upTo).map(CustomerNetwork::guide).toArray(int[][]::new);
        Arrays.fill(ofBase, NOT_YET);
        Enterprises e = world.district().enterprises();
        for (int c = 0; c < world.clusters(); c++) {
            var members = world.population().clusters().get(c);
            for (int k = 0; k < members.size(); k++) {
                for (int slot = 0; slot < SLOTS; slot++) {
                    int row = e.from(c) + k;
                    ofBase[row * SLOTS + slot] = baseCustomer(world, row, c, slot);
                }
            }
        }
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
        return buyer < 0 ? NOBODY : member(world, buyer, row, unit(Keys.of(key, slot, 2, 0)));
    }

    /** An enterprise of a buying cluster, drawn by its base output; nobody buys from himself. */
    private int member(World world, int buyer, int row, double u) {
        double[] cumulative = upTo[buyer];
        double wanted = u * cumulative[cumulative.length - 1];
        int k = guide[buyer][(int) (u * CELLS)];
        while (k < cumulative.length - 1 && cumulative[k] < wanted) {
            k++;
        }
        int from = world.district().enterprises().from(buyer);
        boolean isSelf = from + k == row;
        return !isSelf ? from + k : cumulative.length == 1 ? NOBODY : from + (k == 0 ? 1 : k - 1);
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

    /** Trends move on by a quarter, and what customers produced is looked at. */
    void advance(World world, int quarter) {
        Enterprises e = world.district().enterprises();
        for (int c = 0; c < trend.length; c++) {
            lastTrend[c] = trend[c];
            trend[c] *= world.trends().incumbentFactor(c, quarter);
            double last = 1 / lastTrend[c];
            for (int row = e.from(c); row < e.to(c); row++) {
                overTrend[row] = e.outputYi[row] * last;
            }
        }
    }

    /** Orders of a supplier's local customers, 1 at its start, on the trend of its cluster. */
    double orders(World world, int row, int cluster, int quarter) {
        Enterprises e = world.district().enterprises();
        double sum = 0;
        for (int slot = row * SLOTS; slot < (row + 1) * SLOTS; slot++) {
            int k = customer[slot];
            boolean goesOn = k >= 0 && perStart[slot] != 0 && e.status[k] != Enterprises.ABSENT;
            k = goesOn ? k : change(world, row, cluster, slot, quarter);
            if (k != NOBODY) {
                sum += overTrend[k] * perStart[slot];
            }
        }
        return sum / SLOTS * trendSinceStart(row, cluster);
    }

    /** A link that begins, or one that was lost; gives the customer. */
    private int change(World world, int row, int cluster, int slot, int quarter) {
        int k = customer[slot];
        if (k == NOT_YET || (k != NOBODY && perStart[slot] == 0)) {
            k = begin(world, row, cluster, slot, quarter);
        }
        boolean isLost = k == NOBODY || world.district().enterprises().status[k] == Enterprises.ABSENT;
        return isLost ? search(world, row, cluster, slot, quarter) : k;
    }

    /** Growth of the trend of a supplier's cluster since the supplier began. */
    double trendSinceStart(int row, int cluster) {
        return trend[cluster] / birthTrend[row];
    }

    private int begin(World world, int row, int cluster, int slot, int quarter) {
        Enterprises e = world.district().enterprises();
        int k = customer[slot];
        if (k == NOT_YET) {
            birthTrend[row] = trend[cluster];
            k = draw(world, row, cluster, slot, quarter);
        }
        link(slot, k);
        return k;
    }

    private void link(int slot, int k) {
        customer[slot] = k;
        if (k != NOBODY) {
            perStart[slot] = 1 / Math.max(1e-9, overTrend[k]);
        }
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
        link(slot, found);
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
            int k = member(world, buyer, row, u);
            if (k != NOBODY && e.isCounted(k)) {
                return k;
            }
        }
        return NOBODY;
    }
}
