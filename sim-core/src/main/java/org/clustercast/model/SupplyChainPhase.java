package org.clustercast.model;

import java.util.Arrays;
import org.clustercast.district.Accounts;
import org.clustercast.district.Enterprises;
import org.clustercast.quantity.Quarter;
import org.clustercast.random.Purpose;

/**
 * Customers' orders of last quarter reach their local suppliers. Each supplier above the threshold has three local
 * customers; what they produced against the trend of their cluster moves its orders against the trend of its own. Smaller
 * ones get orders as the suppliers of their cluster do on average. The order of a customer that left is lost until another
 * one is found. Filled links add orders; market access adapts.
 */
public final class SupplyChainPhase implements Phase {

    private final CustomerNetwork network = new CustomerNetwork();
    /** Share of what the links of a segment could carry on top that is carried. */
    private double[] filled = new double[0];

    /** What that adds to the local orders of a segment, over those of the base year. */
    private double[] more = new double[0];

    /** Orders over their trend of the suppliers of the cluster at hand. */
    private double[] relative = new double[0];

    @Override
    public void play(World world, int quarter) {
        if (quarter == 0) {
            if (filled.length == 0) {
                filled = new double[world.segments().count()];
                more = new double[world.segments().count()];
                relative = new double[world.district().enterprises().rows()];
            }
            Arrays.fill(filled, 0);
            network.begin(world);
        }
        if (world.switches().supplyChain()) {
            network.advance(world, quarter);
            for (int c = 0; c < world.clusters(); c++) {
                fillLinks(world, c);
                order(world, c, quarter);
            }
        }
        for (int c = 0; c < world.clusters(); c++) {
            adaptAccess(world, c);
        }
    }

    /**
     * The open potential of a cluster's links to its local buyers is filled by maps, events and grants, and by arrivals in
     * the gap of a segment.
     */
    private void fillLinks(World world, int cluster) {
        Accounts a = world.district().accounts();
        SupplyChainParameters p = world.parameters().supplyChain();
        ChainLinks links = world.links();
        Segments segments = world.segments();
        double everywhere = Math.min(1, world.district().deliveries().linkFilling[cluster]) / Quarter.PER_YEAR;
        double carried = links.carriedYi(cluster);
        double open = links.openYi(cluster, p.weakLinkPotential());
        a.linkWeightYi[cluster] = carried + open;
        a.linkFilledYi[cluster] = carried;
        for (int s = segments.from(cluster); s < segments.to(cluster); s++) {
            double part = links.openShare(s);
            // an arrival fills so much of the cluster's potential, and at most what its segment has of it
            double arrived = part > 0 ? world.gapArrivals()[s] * p.gapArrivalFilling() / part : 0;
            world.gapArrivals()[s] = 0;
            filled[s] += (1 - filled[s]) * Math.min(1, everywhere + arrived);
            a.linkFilledYi[cluster] += filled[s] * part * open;
            double sales = links.localSales(s) * segments.share(s);
            double base = world.scenario().clusters().get(cluster).base().outputYi();
            more[s] = sales > 0 ? Math.min(links.mostAdded(s), filled[s] * part * open / (sales * base)) : 0;
        }
    }

    private void order(World world, int cluster, int quarter) {
        Enterprises e = world.district().enterprises();
        double[] orders = relative;
        double base = 0;
        double onTrend = 0;
        int count = network.suppliers(cluster);
        for (int n = 0; n < count; n++) {
            int row = network.supplier(e, cluster, n);
            // latent demand of who has left is zero
            double sales = e.latentDemandYi[row] * e.localSales[row] * network.trendSinceStart(row, cluster);
            orders[n] = sales > 0 ? network.orders(world, row, cluster, quarter, sales) : 0;
            double weight = network.isBase(world, row, cluster) ? sales : 0;
            base += weight * orders[n];
            onTrend += weight;
        }
        network.stateLevel(cluster, base, onTrend);
        network.ordersOnAverage(e, cluster, more);
        double sum = 0;
        for (int n = 0; n < count; n++) {
            int row = network.supplier(e, cluster, n);
            e.localOrders[row] = (orders[n] + more[e.segment[row]]) * network.trendSinceStart(row, cluster);
            sum += e.isCounted(row) ? e.latentDemandYi[row] * e.localSales[row] * e.localOrders[row] : 0;
        }
        world.district().accounts().localOrdersYi[cluster] = sum;
    }

    /** Access of arrivals grows to full load; what support widened decays when it ends. */
    private static void adaptAccess(World world, int cluster) {
        Enterprises e = world.district().enterprises();
        double wanted = Math.max(0, 1 + world.district().deliveries().access[cluster]);
        double pace = World.adjustment(world.parameters().supplyChain().accessYears());
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            double access = e.marketAccess[row];
            if (access == wanted) {
                continue;
            }
            if (access < 1) {
                growToFullLoad(world, cluster, row, wanted);
            } else {
                double next = access + pace * (wanted - access);
                e.marketAccess[row] = Math.abs(next - wanted) < 1e-6 ? wanted : next;
            }
        }
    }

    private static void growToFullLoad(World world, int cluster, int row, double wanted) {
        Enterprises e = world.district().enterprises();
        double up = World.adjustment(world.parameters().attraction().rampYears());
        double nearlyFull = 1 - up / 4;
        double access = e.marketAccess[row];
        double next = access + up * (wanted - access);
        if (access < nearlyFull && next >= nearlyFull && e.isOrdinary(row)) {
            world.district().accounts().fullLoad[cluster]++;
        }
        e.marketAccess[row] = Math.abs(next - wanted) < 1e-6 ? wanted : next;
    }

    /** Draws the customer that a supplier finds, for the address of this phase. */
    static double luck(World world, int quarter, long supplier, int draw) {
        return world.streams().uniform(Purpose.CUSTOMER, quarter, supplier, draw);
    }
}
