package org.clustercast.model.population;

import java.util.List;
import org.clustercast.district.BasePopulation;
import org.clustercast.district.BasePopulation.Member;
import org.clustercast.district.Enterprises;
import org.clustercast.district.Park;
import org.clustercast.model.parameters.EnvironmentParameters;
import org.clustercast.model.parameters.ModelParameters;
import org.clustercast.model.setting.Adjustment;
import org.clustercast.model.setting.Capacity;
import org.clustercast.model.setting.World;
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

    /** Keys of the base population by cluster and member, and logarithms of its output: the same in every replication. */
    private final long[][] keys;

    private final double[][] logOutput;

    BaseYear(BasePopulation population) {
        keys = population.clusters().stream()
                .map(members -> members.stream()
                        .mapToLong(member -> Keys.of(member.id()))
                        .toArray())
                .toArray(long[][]::new);
        logOutput = population.clusters().stream()
                .map(members -> members.stream()
                        .mapToDouble(member -> Elementary.log(member.outputYi()))
                        .toArray())
                .toArray(double[][]::new);
    }

    void prepare(World world) {
        for (int c = 0; c < world.clusters(); c++) {
            addMembers(world, c);
        }
        new ProjectLuck(world).draw();
        if (world.switches().noise()) {
            burnIn(world);
        }
        for (int c = 0; c < world.clusters(); c++) {
            centre(world, c);
        }
        fillParks(world);
    }

    private void addMembers(World world, int cluster) {
        Enterprises enterprises = world.state().enterprises();
        long[] bits = world.workspace().baseBits;
        long[] ageBits = world.workspace().ageBits;
        List<Member> members = world.population().clusters().get(cluster);
        boolean shortage = world.switches().shortage() && world.switches().capacityLimit();
        double backlogShare = shortage ? world.parameters().production().backlogShare()[cluster] : 0;
        double meanAge = world.parameters().population().meanAgeYears();
        double total = world.scenario().clusters().get(cluster).base().outputYi();
        int from = enterprises.from(cluster);
        int to = from + members.size();
        System.arraycopy(keys[cluster], 0, enterprises.key, from, members.size());
        world.streams().bits(Purpose.BACKLOG, 0, new Streams.Span(keys[cluster], 0, members.size(), bits));
        world.streams().bits(Purpose.AGE, 0, new Streams.Span(keys[cluster], 0, members.size(), ageBits));
        for (int row = from; row < to; row++) {
            Member member = members.get(row - from);
            enterprises.anchor[row] = member.anchor();
            enterprises.status[row] = member.aboveScale() ? Enterprises.ABOVE_SCALE : Enterprises.BELOW_SCALE;
            enterprises.localShare[row] = member.localPhysicalShare();
            enterprises.externalIndex[row] = 1;
            enterprises.segment[row] = world.baseSegment(cluster, row - enterprises.from(cluster));
            enterprises.localSales[row] = world.localSales(enterprises.segment[row]);
            enterprises.honours[row] = member.honours();
            enterprises.backlog[row] = Streams.uniform(bits[row - from]) < backlogShare ? 1 : 0;
            Newborn.settle(world, row, cluster, new Newborn.Size(member.outputYi(), logOutput[cluster][row - from]));
            limitAnchorVolatility(world, row, cluster, member.outputYi() / total);
            double age = -Elementary.log(Streams.uniform(ageBits[row - from])) * meanAge;
            // whoever is there has a whole year behind it
            enterprises.beganAfter[row] = -(int) ((1 + age) * Quarter.PER_YEAR);
            enterprises.yearOutputYi[row] = member.outputYi() * Quarter.PER_YEAR;
        }
    }

    /** An anchor gives at most a stated share of its cluster's volatility. */
    private static void limitAnchorVolatility(World world, int row, int cluster, double weight) {
        Enterprises enterprises = world.state().enterprises();
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
    private static void burnIn(World world) {
        Enterprises enterprises = world.state().enterprises();
        for (int c = 0; c < world.clusters(); c++) {
            for (int quarter = 0; quarter < BURN_IN_QUARTERS; quarter++) {
                burnIn(world, c, quarter);
            }
            for (int row = enterprises.from(c); row < afterMembers(world, c); row++) {
                bringBack(world, row, c);
            }
        }
    }

    /** Row after the last enterprise of the base population of a cluster: projects and newcomers follow. */
    private static int afterMembers(World world, int cluster) {
        return world.state().enterprises().from(cluster) + world.population().size(cluster);
    }

    private static void burnIn(World world, int cluster, int quarter) {
        Enterprises e = world.state().enterprises();
        long[] bits = world.workspace().baseBits;
        double[] shocks = world.workspace().baseShocks;
        double[] factors = world.workspace().baseFactors;
        int from = e.from(cluster);
        int to = afterMembers(world, cluster);
        world.streams().bits(Purpose.BURN_IN_SHOCK, quarter, new Streams.Span(e.key, from, to, bits));
        ModelParameters p = world.parameters();
        Capacity capacity = world.capacity();
        double capitalPace = World.adjustment(p.investment().buildYears()[cluster]);
        double spacePace = World.adjustment(p.space().spaceAdjustmentYears());
        double staffPace = World.adjustment(p.talent().staffAdjustmentYears());
        capacity.adjustCapital(e, cluster, new Adjustment(from, to, capitalPace, 1));
        capacity.adjustSpace(e, cluster, new Adjustment(from, to, spacePace, 1));
        capacity.adjustStaff(e, cluster, new Adjustment(from, to, staffPace, 1));
        int rows = to - from;
        world.law().shocks(bits, 0, rows, shocks);
        for (int i = 0; i < rows; i++) {
            shocks[i] = e.volatility[from + i] * shocks[i] + e.shockConstant[from + i];
        }
        Elementary.exp(shocks, 0, rows, factors);
        for (int i = 0; i < rows; i++) {
            e.demandYi[from + i] *= factors[i];
        }
    }

    private static void bringBack(World world, int row, int cluster) {
        Enterprises enterprises = world.state().enterprises();
        Capacity capacity = world.capacity();
        double latent = enterprises.latentDemandYi[row];
        double factor = latent / enterprises.demandYi[row];
        double capital = enterprises.ordinaryCapital[row];
        double space = enterprises.ordinarySpace[row];
        double staff = enterprises.ordinaryStaff[row];
        boolean isShort = factor * Math.min(capital, Math.min(space, staff)) < latent;
        // with complements the least input bounds capacity from below
        if (enterprises.backlog[row] > 0 || isShort) {
            double carried = factor * capacity.ces(capital, space, staff);
            double wanted = enterprises.backlog[row] > 0 ? latent * capacity.backlogFill(cluster) : latent;
            if (enterprises.backlog[row] > 0 || carried < wanted) {
                factor *= wanted / carried;
            }
        }
        enterprises.demandYi[row] = latent;
        enterprises.ordinaryCapital[row] *= factor;
        enterprises.ordinarySpace[row] *= factor;
        enterprises.ordinaryStaff[row] *= factor;
    }

    /** From the average of the base year to the level at its end. */
    private static void centre(World world, int cluster) {
        Enterprises enterprises = world.state().enterprises();
        double centring = world.trends().centring(cluster);
        for (int row = enterprises.from(cluster); row < afterMembers(world, cluster); row++) {
            enterprises.latentDemandYi[row] *= centring;
            enterprises.demandYi[row] *= centring;
            enterprises.outputYi[row] *= centring;
            enterprises.ordinaryCapital[row] *= centring;
            enterprises.ordinarySpace[row] *= centring;
            enterprises.ordinaryStaff[row] *= centring;
        }
    }

    private static void fillParks(World world) {
        var parks = world.state().parks();
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
