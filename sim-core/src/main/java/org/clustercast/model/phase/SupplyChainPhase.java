package org.clustercast.model.phase;

import org.clustercast.district.Accounts;
import org.clustercast.district.Customers;
import org.clustercast.district.Enterprises;
import org.clustercast.model.chain.CustomerNetwork;
import org.clustercast.model.parameters.SupplyChainParameters;
import org.clustercast.model.setting.ChainLinks;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.Segments;
import org.clustercast.model.setting.World;
import org.clustercast.quantity.Quarter;

/**
 * Customers' orders of last quarter reach their local suppliers. Each supplier above the threshold has three local
 * customers; what they produced against the trend of their cluster moves its orders against the trend of its own. Smaller
 * ones get orders as the suppliers of their cluster do on average. The order of a customer that left is lost until another
 * one is found. Filled links add orders; market access adapts.
 */
public final class SupplyChainPhase implements Phase {

    private final CustomerNetwork network;

    public SupplyChainPhase(Frame frame) {
        network = new CustomerNetwork(frame);
    }

    @Override
    public void begin(World world) {
        network.begin(world);
    }

    @Override
    public void play(World world, int quarter) {
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
    private static void fillLinks(World world, int cluster) {
        double[] filled = world.state().customers().filled;
        double[] gapArrivals = world.state().customers().gapArrivals;
        double[] more = world.workspace().moreOrders;
        Accounts a = world.state().accounts();
        SupplyChainParameters p = world.parameters().supplyChain();
        ChainLinks links = world.links();
        Segments segments = world.segments();
        double everywhere = Math.min(1, world.state().deliveries().linkFilling[cluster]) / Quarter.PER_YEAR;
        double carried = links.carriedYi(cluster);
        double open = links.openYi(cluster, p.weakLinkPotential());
        a.linkWeightYi[cluster] = carried + open;
        a.linkFilledYi[cluster] = carried;
        for (int s = segments.from(cluster); s < segments.to(cluster); s++) {
            double part = links.openShare(s);
            // an arrival fills so much of the cluster's potential, and at most what its segment has of it
            double arrived = part > 0 ? gapArrivals[s] * p.gapArrivalFilling() / part : 0;
            gapArrivals[s] = 0;
            filled[s] += (1 - filled[s]) * Math.min(1, everywhere + arrived);
            a.linkFilledYi[cluster] += filled[s] * part * open;
            double sales = links.localSales(s) * segments.share(s);
            double base = world.scenario().clusters().get(cluster).base().outputYi();
            more[s] = sales > 0 ? Math.min(links.mostAdded(s), filled[s] * part * open / (sales * base)) : 0;
        }
    }

    private void order(World world, int cluster, int quarter) {
        Enterprises e = world.state().enterprises();
        Customers all = world.state().customers();
        double[] more = world.workspace().moreOrders;
        double[] orders = world.workspace().relative;
        int first = e.from(cluster);
        double base = 0;
        double onTrend = 0;
        int count = all.supplierCount[cluster];
        for (int n = 0; n < count; n++) {
            int row = all.suppliers[first + n];
            // latent demand of who has left is zero
            double sales =
                    e.latentDemandYi[row] * e.localSales[row] * CustomerNetwork.trendSinceStart(all, row, cluster);
            orders[n] = sales > 0 ? network.orders(world, row, cluster, quarter, sales) : 0;
            double weight = network.isBase(row, cluster) ? sales : 0;
            base += weight * orders[n];
            onTrend += weight;
        }
        CustomerNetwork.stateLevel(all, cluster, base, onTrend);
        CustomerNetwork.ordersOnAverage(world, cluster, more);
        double sum = 0;
        for (int n = 0; n < count; n++) {
            int row = all.suppliers[first + n];
            e.localOrders[row] =
                    (orders[n] + more[e.segment[row]]) * CustomerNetwork.trendSinceStart(all, row, cluster);
            sum += e.isCounted(row) ? e.latentDemandYi[row] * e.localSales[row] * e.localOrders[row] : 0;
        }
        world.state().accounts().localOrdersYi[cluster] = sum;
    }

    /** Access of arrivals grows to full load; what support widened decays when it ends. */
    private static void adaptAccess(World world, int cluster) {
        Enterprises e = world.state().enterprises();
        double wanted = Math.max(0, 1 + world.state().deliveries().access[cluster]);
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
        Enterprises e = world.state().enterprises();
        double up = World.adjustment(world.parameters().attraction().rampYears());
        double nearlyFull = 1 - up / 4;
        double access = e.marketAccess[row];
        double next = access + up * (wanted - access);
        if (access < nearlyFull && next >= nearlyFull && e.isOrdinary(row)) {
            world.state().accounts().fullLoad[cluster]++;
        }
        e.marketAccess[row] = Math.abs(next - wanted) < 1e-6 ? wanted : next;
    }
}
