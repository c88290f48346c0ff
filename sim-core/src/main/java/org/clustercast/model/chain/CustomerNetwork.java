package org.clustercast.model.chain;

import java.util.Arrays;
import org.clustercast.district.BasePopulation.Member;
import org.clustercast.district.Customers;
import org.clustercast.district.Enterprises;
import org.clustercast.district.RowLayout;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.Segments;
import org.clustercast.model.setting.World;
import org.clustercast.quantity.Quarter;
import org.clustercast.random.Keys;
import org.clustercast.random.Purpose;

/**
 * Who buys from whom: three local customers of equal weight for every supplier above the threshold. Nobody knows the true
 * links between enterprises, so they are drawn: the cluster of a customer by the purchases of the base year, the enterprise
 * by its base output times the fit of the supplier's segment to its own, where the chain map names one. Base links are the same in all replications, like the population. Enterprises below the threshold
 * have no customers of their own until they cross it: they get orders as the suppliers of their cluster do on average.
 */
public final class CustomerNetwork {

    private static final int SLOTS = Customers.SLOTS;
    private static final double THIRD = 1.0 / SLOTS;
    /** Draws in a quarter until a customer is found that has not left; after that the search goes on next quarter. */
    private static final int ATTEMPTS = 10;

    private static final int CELLS = 256;

    private static final int NOBODY = -1;
    private static final int NOT_YET = -2;

    private final Frame frame;
    private final RowLayout layout;
    private final int[] ofBase;
    private final double[][] upTo;
    /** The same by supplying segment and buying cluster, weighted by fit; empty where the chain map names no buyers. */
    private final double[][][] fitting;
    /** First member to look at for a part of the cumulative outputs. */
    private final int[][] guide;

    public CustomerNetwork(Frame frame) {
        this.frame = frame;
        layout = frame.layout();
        upTo = cumulativeOutputs(frame);
        fitting = fitting(frame);
        guide = Arrays.stream(upTo).map(CustomerNetwork::guide).toArray(int[][]::new);
        ofBase = new int[layout.rows() * SLOTS];
        Arrays.fill(ofBase, NOT_YET);
        for (int c = 0; c < frame.clusters(); c++) {
            var members = frame.population().clusters().get(c);
            for (int k = 0; k < members.size(); k++) {
                int row = layout.from(c) + k;
                for (int slot = 0; slot < SLOTS && members.get(k).aboveScale(); slot++) {
                    ofBase[row * SLOTS + slot] = baseCustomer(row, c, slot);
                }
            }
        }
    }

    /** Everybody has the customers of the base year. */
    public void begin(World world) {
        Customers all = world.state().customers();
        Enterprises e = world.state().enterprises();
        System.arraycopy(ofBase, 0, all.customer, 0, ofBase.length);
        Replacements.begin(world);
        for (int c = 0; c < frame.clusters(); c++) {
            all.seen[c] = afterMembers(c);
            for (int row = e.from(c); row < all.seen[c]; row++) {
                all.perBase[row] = e.outputYi[row] > 0 ? 1 / e.outputYi[row] : 0;
            }
            admit(world, c, e.from(c), all.seen[c]);
        }
    }

    private int afterMembers(int cluster) {
        return layout.from(cluster) + frame.population().size(cluster);
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

    private static double[][] cumulativeOutputs(Frame frame) {
        double[][] cumulative = new double[frame.clusters()][];
        for (int c = 0; c < cumulative.length; c++) {
            var members = frame.population().clusters().get(c);
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
    private int baseCustomer(int row, int supplier, int slot) {
        Member member = frame.population().clusters().get(supplier).get(row - layout.from(supplier));
        long key = Keys.of(member.id());
        int buyer = buyer(supplier, unit(Keys.of(key, slot, 1, 0)));
        int segment = frame.segments().position(member.segment());
        return buyer < 0 ? NOBODY : member(segment, buyer, row, unit(Keys.of(key, slot, 2, 0)));
    }

    /** An enterprise of a buying cluster, drawn by its base output; nobody buys from himself. */
    private int member(int segment, int buyer, int row, double u) {
        double[] fit = fitting[segment][buyer];
        double[] cumulative = fit.length == 0 ? upTo[buyer] : fit;
        double wanted = u * cumulative[cumulative.length - 1];
        int k = fit.length == 0 ? guide[buyer][(int) (u * CELLS)] : above(fit, wanted);
        while (k < cumulative.length - 1 && cumulative[k] < wanted) {
            k++;
        }
        int from = layout.from(buyer);
        boolean isSelf = from + k == row;
        return !isSelf ? from + k : cumulative.length == 1 ? NOBODY : from + (k == 0 ? 1 : k - 1);
    }

    /** First member whose cumulative weight is above a number. */
    private static int above(double[] cumulative, double wanted) {
        int place = Arrays.binarySearch(cumulative, wanted);
        return Math.min(place < 0 ? -place - 1 : place, cumulative.length - 1);
    }

    private static double[][][] fitting(Frame frame) {
        Segments segments = frame.segments();
        double[][][] fitting = new double[segments.count()][frame.clusters()][0];
        for (int s = 0; s < segments.count(); s++) {
            for (int c = 0; c < frame.clusters(); c++) {
                if (frame.links().namesBuyers(s, segments.from(c), segments.to(c))) {
                    fitting[s][c] = fitting(frame, s, c);
                }
            }
        }
        return fitting;
    }

    /** Cumulative base outputs of the enterprises of a cluster, weighted by the fit of a supplying segment to theirs. */
    private static double[] fitting(Frame frame, int supplier, int cluster) {
        var members = frame.population().clusters().get(cluster);
        double[] cumulative = new double[members.size()];
        double below = 0;
        for (int k = 0; k < cumulative.length; k++) {
            Member member = members.get(k);
            int segment = frame.segments().position(member.segment());
            below += member.aboveScale() ? member.outputYi() * frame.links().fit(supplier, segment) : 0;
            cumulative[k] = below;
        }
        return below > 0 ? cumulative : new double[0];
    }

    private static double unit(long key) {
        return (key >>> 11) * 0x1.0p-53;
    }

    /** A cluster that buys from a supplier's cluster, drawn by its purchases; -1 when none does. */
    private int buyer(int supplier, double u) {
        double wanted = u * frame.links().carriedYi(supplier);
        double below = 0;
        int last = -1;
        for (int c = 0; c < frame.clusters(); c++) {
            double yi = frame.links().purchasesYi(supplier, c);
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
    public void advance(World world, int quarter) {
        Enterprises e = world.state().enterprises();
        Customers all = world.state().customers();
        double[] demand = world.workspace().demand;
        Replacements.advance(world);
        boolean isRanked = World.changesStatus(quarter - 1);
        for (int c = 0; c < frame.clusters(); c++) {
            all.lastTrend[c] = all.trend[c];
            all.trend[c] *= world.trends().incumbentFactor(c, quarter);
            double last = 1 / all.lastTrend[c];
            for (int row = e.from(c), to = e.to(c); row < to; row++) {
                demand[row] = e.outputYi[row] * last * all.perBase[row];
            }
            for (int row = all.seen[c]; row < e.to(c); row++) {
                all.perBirthTrend[row] = 1 / all.trend[c];
            }
            admit(world, c, isRanked ? e.from(c) : all.seen[c], e.to(c));
            all.seen[c] = e.to(c);
        }
    }

    /** Who counts and sells to local customers gets some of its own, newcomers at once; who had some keeps them. */
    private static void admit(World world, int cluster, int from, int to) {
        Enterprises e = world.state().enterprises();
        Customers all = world.state().customers();
        int count = all.supplierCount[cluster];
        int first = e.from(cluster);
        for (int row = from; row < to; row++) {
            if (!all.hasCustomers[row] && e.isCounted(row) && e.latentDemandYi[row] * e.localSales[row] > 0) {
                all.hasCustomers[row] = true;
                all.suppliers[first + count] = row;
                count++;
            }
        }
        all.supplierCount[cluster] = count;
    }

    /** States how much the base suppliers of a cluster sell to their local customers, and what it would be on their trend. */
    public static void stateLevel(Customers all, int cluster, double ordersYi, double onTrendYi) {
        all.level[cluster] = onTrendYi > 0 ? ordersYi / onTrendYi : all.level[cluster];
    }

    /** Orders of suppliers without customers of their own: as those of their cluster stand, plus what filled links add. */
    public static void ordersOnAverage(World world, int cluster, double[] more) {
        Enterprises e = world.state().enterprises();
        Customers all = world.state().customers();
        double level = all.level[cluster];
        double trend = all.trend[cluster];
        double[] orders = e.localOrders;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            orders[row] = (level + more[e.segment[row]]) * (trend * all.perBirthTrend[row]);
        }
    }

    /** Whether a row belongs to the population of the base year. */
    public boolean isBase(int row, int cluster) {
        return row < afterMembers(cluster);
    }

    /** Orders over its trend of a supplier's local customers, 1 at its start; {@code sales} are its sales to them on trend. */
    public double orders(World world, int row, int cluster, int quarter, double sales) {
        Customers all = world.state().customers();
        double[] demand = world.workspace().demand;
        double kept = 0;
        double found = 0;
        for (int slot = row * SLOTS; slot < (row + 1) * SLOTS; slot++) {
            int k = all.customer[slot];
            double order = k >= 0 ? demand[k] : 0;
            // who has left orders nothing, and so does nobody
            order = order > 0 ? order : orderOfChanged(world, row, cluster, slot, quarter);
            kept += all.isFound[slot] ? 0 : order;
            found += all.isFound[slot] ? order : 0;
        }
        return Replacements.orders(all, cluster, sales, new Replacements.Orders(kept * THIRD, found * THIRD));
    }

    /** Orders of a customer that was not there last quarter. */
    private double orderOfChanged(World world, int row, int cluster, int slot, int quarter) {
        Customers all = world.state().customers();
        if (all.customer[slot] == NOT_YET) {
            all.customer[slot] = draw(world, row, cluster, slot, quarter);
        }
        int k = all.customer[slot];
        boolean isLost = k == NOBODY || world.state().enterprises().status[k] == Enterprises.ABSENT;
        k = isLost ? search(world, row, cluster, slot, quarter) : k;
        return k == NOBODY ? 0 : world.workspace().demand[k];
    }

    /** Growth of the trend of a supplier's cluster since the supplier began. */
    public static double trendSinceStart(Customers all, int row, int cluster) {
        return all.trend[cluster] * all.perBirthTrend[row];
    }

    /** A lost customer counts nothing until another one is found. */
    private int search(World world, int row, int cluster, int slot, int quarter) {
        Enterprises e = world.state().enterprises();
        Customers all = world.state().customers();
        if (all.customer[slot] != NOBODY) {
            all.customer[slot] = NOBODY;
            world.state().accounts().customersLost[cluster]++;
        }
        double saved = Math.min(0.95, world.state().deliveries().matching[cluster]);
        double years = world.parameters().supplyChain().customerSearchYears() * (1 - saved);
        double u = luck(world, quarter, e.key[row], slot % SLOTS);
        if (u >= Math.min(1, 1 / (Quarter.PER_YEAR * years))) {
            return NOBODY;
        }
        int found = draw(world, row, cluster, slot, quarter);
        if (found != NOBODY) {
            world.state().accounts().customersFound[cluster]++;
        }
        all.customer[slot] = found;
        all.isFound[slot] = true;
        return found;
    }

    /**
     * A customer that is still there, drawn by base output: whoever newcomers are, the same luck finds the same customer.
     * Who has left is passed over for the next one drawn.
     */
    private int draw(World world, int row, int cluster, int slot, int quarter) {
        Enterprises e = world.state().enterprises();
        int draw = SLOTS + 2 * (slot % SLOTS);
        int buyer = buyer(cluster, luck(world, quarter, e.key[row], draw));
        if (buyer < 0) {
            return NOBODY;
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            double u = luck(world, quarter, e.key[row], draw + 1 + attempt * 3 * SLOTS);
            int k = member(e.segment[row], buyer, row, u);
            if (k != NOBODY && e.isCounted(k)) {
                return k;
            }
        }
        return NOBODY;
    }

    /** Draws the customer that a supplier finds. */
    private static double luck(World world, int quarter, long supplier, int draw) {
        return world.streams().uniform(Purpose.CUSTOMER, quarter, supplier, draw);
    }
}
