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
    private final double[] uniforms;
    private final double[] ageUniforms;
    /** Keys of the base population by row, and logarithms of its output: the same in every replication. */
    private final long[] keys;

    private final double[] logOutput;

    BaseYear(World world) {
        this.world = world;
        enterprises = world.district().enterprises();
        uniforms = new double[enterprises.rows()];
        ageUniforms = new double[enterprises.rows()];
        keys = new long[enterprises.rows()];
        logOutput = new double[enterprises.rows()];
        for (int c = 0; c < world.clusters(); c++) {
            int row = enterprises.from(c);
            for (Member member : world.population().clusters().get(c)) {
                keys[row] = Keys.of(member.id());
                logOutput[row++] = Elementary.log(member.outputYi());
            }
        }
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
        boolean shortage = world.switches().shortage() && world.switches().capacityLimit();
        double backlogShare = shortage ? world.parameters().production().backlogShare()[cluster] : 0;
        double meanAge = world.parameters().population().meanAgeYears();
        double total = world.scenario().clusters().get(cluster).base().outputYi();
        int from = enterprises.from(cluster);
        int to = from + members.size();
        System.arraycopy(keys, from, enterprises.key, from, members.size());
        world.streams().uniforms(Purpose.BACKLOG, 0, new Streams.Span(keys, from, to, uniforms));
        world.streams().uniforms(Purpose.AGE, 0, new Streams.Span(keys, from, to, ageUniforms));
        for (int row = from; row < to; row++) {
            Member member = members.get(row - from);
            enterprises.anchor[row] = member.anchor();
            enterprises.status[row] = member.aboveScale() ? Enterprises.ABOVE_SCALE : Enterprises.BELOW_SCALE;
            enterprises.localShare[row] = member.localPhysicalShare();
            enterprises.externalIndex[row] = 1;
            enterprises.segment[row] = world.baseSegment(cluster, row - enterprises.from(cluster));
            enterprises.localSales[row] = world.localSales(enterprises.segment[row]);
            enterprises.honours[row] = member.honours();
            enterprises.backlog[row] = uniforms[row] < backlogShare;
            world.newborn().settle(row, cluster, member.outputYi(), logOutput[row]);
            limitAnchorVolatility(row, cluster, member.outputYi() / total);
            double age = -Elementary.log(ageUniforms[row]) * meanAge;
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
        for (int c = 0; c < world.clusters(); c++) {
            for (int quarter = 0; quarter < BURN_IN_QUARTERS; quarter++) {
                burnIn(c, quarter);
            }
            for (int row = enterprises.from(c); row < afterMembers(c); row++) {
                bringBack(row, c);
            }
        }
    }

    /** Row after the last enterprise of the base population of a cluster: projects and newcomers follow. */
    private int afterMembers(int cluster) {
        return enterprises.from(cluster) + world.population().size(cluster);
    }

    private void burnIn(int cluster, int quarter) {
        int from = enterprises.from(cluster);
        int to = afterMembers(cluster);
        world.streams().uniforms(Purpose.BURN_IN_SHOCK, quarter, new Streams.Span(enterprises.key, from, to, uniforms));
        ModelParameters p = world.parameters();
        Capacity capacity = world.capacity();
        Enterprises e = enterprises;
        double capitalPace = World.adjustment(p.investment().buildYears()[cluster]);
        double spacePace = World.adjustment(p.space().spaceAdjustmentYears());
        double staffPace = World.adjustment(p.talent().staffAdjustmentYears());
        for (int row = from; row < to; row++) {
            e.ordinaryCapital[row] += capitalPace * (capacity.capitalTarget(e, row, cluster) - e.ordinaryCapital[row]);
            e.ordinarySpace[row] += spacePace * (capacity.spaceTarget(e, row, cluster) - e.ordinarySpace[row]);
            e.ordinaryStaff[row] += staffPace * (capacity.staffTarget(e, row, cluster) - e.ordinaryStaff[row]);
        }
        world.law().shock(uniforms, from, to);
        for (int row = from; row < to; row++) {
            uniforms[row] = e.volatility[row] * uniforms[row] + e.shockConstant[row];
        }
        Elementary.exp(uniforms, from, to);
        for (int row = from; row < to; row++) {
            e.demandYi[row] *= uniforms[row];
        }
    }

    private void bringBack(int row, int cluster) {
        Capacity capacity = world.capacity();
        double latent = enterprises.latentDemandYi[row];
        double factor = latent / enterprises.demandYi[row];
        double capital = enterprises.ordinaryCapital[row];
        double space = enterprises.ordinarySpace[row];
        double staff = enterprises.ordinaryStaff[row];
        boolean isShort = factor * Math.min(capital, Math.min(space, staff)) < latent;
        // with complements the least input bounds capacity from below
        if (enterprises.backlog[row] || isShort) {
            double carried = factor * capacity.ces(capital, space, staff);
            double wanted = enterprises.backlog[row] ? latent * capacity.backlogFill(cluster) : latent;
            if (enterprises.backlog[row] || carried < wanted) {
                factor *= wanted / carried;
            }
        }
        enterprises.demandYi[row] = latent;
        enterprises.ordinaryCapital[row] *= factor;
        enterprises.ordinarySpace[row] *= factor;
        enterprises.ordinaryStaff[row] *= factor;
    }

    /** From the average of the base year to the level at its end. */
    private void centre(int cluster) {
        double centring = world.trends().centring(cluster);
        for (int row = enterprises.from(cluster); row < afterMembers(cluster); row++) {
            enterprises.latentDemandYi[row] *= centring;
            enterprises.demandYi[row] *= centring;
            enterprises.outputYi[row] *= centring;
            enterprises.ordinaryCapital[row] *= centring;
            enterprises.ordinarySpace[row] *= centring;
            enterprises.ordinaryStaff[row] *= centring;
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
