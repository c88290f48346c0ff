package org.clustercast.model.phase;

import org.clustercast.district.Enterprises;
import org.clustercast.district.ProjectSites;
import org.clustercast.model.setting.Capacity;
import org.clustercast.model.setting.World;

/**
 * Output is the smaller of demand and capacity; the only place where output is set.
 *
 * <p>{@code D = X [(1 - w) E + w B] M (1 + z (A - 1)) + O}: latent demand X, share w of sales to local customers, external
 * market E, local orders B, market access M, technology A over practice, orders O of products ahead of practice.
 * {@code Y = min(D, Q)} with {@code Q = A CES(capital, space, staff)}. For an enterprise that books output made elsewhere only its local share is bounded by local inputs. What binds is
 * demand, or else the input with the smallest coverage of demand.
 */
public final class ProductionPhase implements Phase {

    @Override
    public void play(World world, int quarter) {
        Enterprises e = world.state().enterprises();
        Capacity capacity = world.capacity();
        double toDemand = world.parameters().innovation().demandElasticity();
        for (int c = 0; c < world.clusters(); c++) {
            for (int from = e.from(c); from < e.to(c); from += World.BLOCK) {
                int to = Math.min(e.to(c), from + World.BLOCK);
                // latent demand of absent rows and of projects is zero
                for (int row = from; row < to; row++) {
                    e.demandYi[row] = demand(e, row, toDemand);
                }
                world.workspace().bounds.play(world, from, to);
            }
        }
        produceProjects(world, quarter, capacity);
    }

    private static double demand(Enterprises e, int row, double toDemand) {
        double local = e.localSales[row];
        double market = (1 - local) * e.externalIndex[row] + local * e.localOrders[row];
        double gain = 1 + toDemand * (e.technology[row] - 1);
        return e.latentDemandYi[row] * market * e.marketAccess[row] * gain + e.extraOrdersYi[row];
    }

    private static byte scarcest(double capital, double space, double staff) {
        if (capital <= space && capital <= staff) {
            return Enterprises.BOUND_BY_CAPITAL;
        }
        return space <= staff ? Enterprises.BOUND_BY_SPACE : Enterprises.BOUND_BY_STAFF;
    }

    /** A project produces what its ramp, its site and its staff allow, up to its own demand. */
    private static void produceProjects(World world, int quarter, Capacity capacity) {
        ProjectSites sites = world.state().projects();
        Enterprises e = world.state().enterprises();
        for (int k = 0; k < sites.count(); k++) {
            int row = sites.row[k];
            if (e.status[row] == Enterprises.ABSENT) {
                continue;
            }
            double full = sites.fullLoadYi[k] * sites.ramp(k, quarter);
            double site = sites.needSqm[k] > 0 ? sites.siteSqm[k] / sites.needSqm[k] : 1;
            double demand = full * e.externalIndex[row];
            double carried = full * capacity.ces(1, site, sites.staffShare[k]);
            e.demandYi[row] = demand;
            e.ordinaryCapital[row] = full;
            e.ordinarySpace[row] = full * site;
            e.ordinaryStaff[row] = full * sites.staffShare[k];
            e.outputYi[row] = Math.min(demand, carried);
            e.boundBy[row] = demand <= carried ? Enterprises.BOUND_BY_DEMAND : scarcest(1, site, sites.staffShare[k]);
        }
    }
}
