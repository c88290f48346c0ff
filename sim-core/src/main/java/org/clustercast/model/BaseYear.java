package org.clustercast.model;

import java.util.List;
import org.clustercast.district.BasePopulation.Member;
import org.clustercast.district.Enterprises;
import org.clustercast.district.Park;
import org.clustercast.quantity.Elementary;
import org.clustercast.quantity.Quarter;
import org.clustercast.random.Keys;
import org.clustercast.random.Purpose;
import org.clustercast.random.Streams;

/**
 * Puts the district into its state at the end of the base year: enterprises with demand, inputs and luck of their own,
 * after twelve quarters of idiosyncratic shocks that leave the mix of inputs dispersed and every level where it was.
 */
final class BaseYear {

    private static final int BURN_IN_QUARTERS = 12;

    private final World world;
    private final Enterprises enterprises;
    private final Capacity capacity;
    private final double[] uniforms;

    BaseYear(World world) {
        this.world = world;
        this.enterprises = world.district().enterprises();
        this.capacity = world.capacity();
        this.uniforms = new double[enterprises.rows()];
    }

    void prepare() {
        for (int c = 0; c < world.clusters(); c++) {
            addMembers(c);
        }
        new ProjectLuck(world).draw();
        if (world.switches().noise()) {
            burnIn();
        }
        for (int c = 0; c < world.clusters(); c++) {
            centre(c);
        }
        fillParks();
    }

    private void addMembers(int cluster) {
        List<Member> members = world.population().clusters().get(cluster);
        ProductionParameters production = world.parameters().production();
        boolean shortage = world.switches().shortage() && world.switches().capacityLimit();
        double total = world.scenario().clusters().get(cluster).base().outputYi();
        for (int k = 0; k < members.size(); k++) {
            Member member = members.get(k);
            int row = enterprises.from(cluster) + k;
            long key = Keys.of(member.id());
            enterprises.key[row] = key;
            enterprises.anchor[row] = member.anchor();
            enterprises.status[row] = member.aboveScale() ? Enterprises.ABOVE_SCALE : Enterprises.BELOW_SCALE;
            enterprises.localShare[row] = member.localPhysicalShare();
            enterprises.externalIndex[row] = 1;
            enterprises.segment[row] = world.baseSegment(cluster, k);
            enterprises.localSales[row] = world.localSales(enterprises.segment[row]);
            enterprises.honours[row] = member.honours();
            double u = world.streams().uniform(Purpose.BACKLOG, 0, key, 0);
            enterprises.backlog[row] = shortage && u < production.backlogShare()[cluster];
            new Newborn(world, capacity).settle(row, cluster, member.outputYi());
            limitAnchorVolatility(row, cluster, member.outputYi() / total);
            double age = -Elementary.log(world.streams().uniform(Purpose.AGE, 0, key, 0))
                    * world.parameters().population().meanAgeYears();
            // whoever is there has a whole year behind it
            enterprises.ageQuarters[row] = (int) ((1 + age) * Quarter.PER_YEAR);
            enterprises.yearOutputYi[row] = member.outputYi() * Quarter.PER_YEAR;
        }
    }

    /** An anchor gives at most a stated share of its cluster's volatility. */
    private void limitAnchorVolatility(int row, int cluster, double weight) {
        if (!enterprises.anchor[row]) {
            return;
        }
        EnvironmentParameters p = world.parameters().environment();
        double most = p.anchorVolatilityShare() * p.sectorVolatility()[cluster] / weight;
        if (enterprises.volatility[row] > most) {
            enterprises.volatility[row] = most;
            enterprises.shockConstant[row] = world.law().meanOneConstant(most);
        }
    }

    /** Quarters of own shocks only; then every enterprise is brought back to its demand and output. */
    private void burnIn() {
        for (int quarter = 0; quarter < BURN_IN_QUARTERS; quarter++) {
            for (int c = 0; c < world.clusters(); c++) {
                burnIn(c, quarter);
            }
        }
        for (int c = 0; c < world.clusters(); c++) {
            for (int row = enterprises.from(c); row < enterprises.to(c); row++) {
                if (enterprises.isOrdinary(row)) {
                    bringBack(row, c);
                }
            }
        }
    }

    private void burnIn(int cluster, int quarter) {
        int from = enterprises.from(cluster);
        int to = enterprises.to(cluster);
        world.streams().uniforms(Purpose.BURN_IN_SHOCK, quarter, new Streams.Span(enterprises.key, from, to, uniforms));
        ModelParameters p = world.parameters();
        double capitalPace = World.adjustment(p.investment().buildYears()[cluster]);
        double spacePace = World.adjustment(p.space().spaceAdjustmentYears());
        double staffPace = World.adjustment(p.talent().staffAdjustmentYears());
        for (int row = from; row < to; row++) {
            if (!enterprises.isOrdinary(row)) {
                continue;
            }
            double demand = enterprises.demandYi[row];
            enterprises.ordinaryCapital[row] += capitalPace
                    * (capacity.capitalTarget(enterprises, row, cluster) - enterprises.ordinaryCapital[row]);
            enterprises.ordinarySpace[row] +=
                    spacePace * (capacity.spaceTarget(enterprises, row, cluster) - enterprises.ordinarySpace[row]);
            enterprises.ordinaryStaff[row] +=
                    staffPace * (capacity.staffTarget(enterprises, row, cluster) - enterprises.ordinaryStaff[row]);
            double shock = enterprises.volatility[row] * world.law().shock(uniforms[row]);
            enterprises.demandYi[row] = demand * Elementary.exp(shock + enterprises.shockConstant[row]);
        }
    }

    private void bringBack(int row, int cluster) {
        double latent = enterprises.latentDemandYi[row];
        double factor = latent / enterprises.demandYi[row];
        double carried = factor
                * capacity.ces(
                        enterprises.ordinaryCapital[row],
                        enterprises.ordinarySpace[row],
                        enterprises.ordinaryStaff[row]);
        double wanted = enterprises.backlog[row] ? latent * capacity.backlogFill(cluster) : latent;
        if (enterprises.backlog[row] || carried < wanted) {
            factor *= wanted / carried;
        }
        enterprises.demandYi[row] = latent;
        enterprises.ordinaryCapital[row] *= factor;
        enterprises.ordinarySpace[row] *= factor;
        enterprises.ordinaryStaff[row] *= factor;
    }

    /** From the average of the base year to the level at its end. */
    private void centre(int cluster) {
        double centring = world.trends().centring(cluster);
        for (int row = enterprises.from(cluster); row < enterprises.to(cluster); row++) {
            if (enterprises.isOrdinary(row)) {
                enterprises.latentDemandYi[row] *= centring;
                enterprises.demandYi[row] *= centring;
                enterprises.outputYi[row] *= centring;
                enterprises.ordinaryCapital[row] *= centring;
                enterprises.ordinarySpace[row] *= centring;
                enterprises.ordinaryStaff[row] *= centring;
            }
        }
    }

    private void fillParks() {
        var parks = world.district().parks();
        for (int p = 0; p < world.scenario().parks().size(); p++) {
            Park park = world.scenario().parks().get(p);
            double occupied = 0;
            for (double area : park.occupiedSqm().values()) {
                occupied += area;
            }
            parks.ordinarySupplySqm[p] = occupied + park.readyFreeSqm();
            parks.ordinaryUsedSqm[p] = occupied;
            parks.ordinaryWantedSqm[p] = occupied;
        }
    }
}
