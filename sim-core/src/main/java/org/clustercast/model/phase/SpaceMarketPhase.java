package org.clustercast.model.phase;

import org.clustercast.district.Enterprises;
import org.clustercast.district.Park;
import org.clustercast.district.Parks;
import org.clustercast.model.market.ParkContest;
import org.clustercast.model.parameters.SpaceMarketParameters;
import org.clustercast.model.setting.Adjustment;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.Shortfall;
import org.clustercast.model.setting.Workspace;
import org.clustercast.model.setting.World;
import org.clustercast.quantity.Elementary;
import org.clustercast.quantity.Quarter;
import org.clustercast.quantity.Sums;
import org.clustercast.scenario.Scenario;

/**
 * Enterprises and projects meet floor space, park by park.
 *
 * <p>Practice keeps its usual coverage of demand by new floor space and rising intensity; where a park runs out, intensity
 * does more. Floor space that levers added goes to enterprises that are short of it, in any park that allows their cluster,
 * pro rata to what they miss. Sites of named projects contest the free floor space of their park with practice.
 */
public final class SpaceMarketPhase implements Phase {

    private static final double WAN_PER_UNIT = 1e-4;

    private final ParkContest contest;
    /** Floor space that practice plans by park and simulated year. */
    private final double[][] plannedSqm;

    public SpaceMarketPhase(Frame frame) {
        contest = new ParkContest(frame.scenario());
        plannedSqm = planned(frame.scenario());
    }

    @Override
    public void begin(World world) {
        contest.begin(world);
        for (int c = 0; c < world.clusters(); c++) {
            world.state().levels().space[c] = ordinarySpace(world, c);
        }
    }

    @Override
    public void play(World world, int quarter) {
        double[] growth = world.workspace().growth;
        for (int c = 0; c < growth.length; c++) {
            growth[c] = growthOfArea(
                    world, practise(world, c, quarter) / world.state().levels().space[c]);
        }
        for (int park = 0; park < contest.parks(); park++) {
            supply(world, park, quarter);
        }
        freeVacated(world);
        contest.play(world, growth);
        letLeverSpace(world);
    }

    private static double[][] planned(Scenario scenario) {
        double[][] planned = new double[scenario.parks().size()][];
        int first = scenario.span().start().year();
        for (int park = 0; park < planned.length; park++) {
            planned[park] = new double[scenario.span().end().year() - first + 1];
            for (int year = 0; year < planned[park].length; year++) {
                planned[park][year] =
                        scenario.parks().get(park).plannedSupplySqm().getOrDefault(first + year, 0.0);
            }
        }
        return planned;
    }

    /** Practice takes or gives up space; gives the space of the cluster, in output it can carry. */
    private static double practise(World world, int cluster, int quarter) {
        Enterprises e = world.state().enterprises();
        double growth = world.trends().incumbentFactor(cluster, quarter);
        double pace = World.adjustment(world.parameters().space().spaceAdjustmentYears());
        // projects are stated anew when they produce
        world.capacity().adjustSpace(e, cluster, new Adjustment(e.from(cluster), e.to(cluster), pace, growth));
        return ordinarySpace(world, cluster);
    }

    private static double ordinarySpace(World world, int cluster) {
        Enterprises e = world.state().enterprises();
        double ofProjects = 0;
        for (int row : world.state().projects().row) {
            ofProjects += e.holds(cluster, row) ? e.ordinarySpace[row] : 0;
        }
        return Sums.of(e.ordinarySpace, e.from(cluster), e.to(cluster)) - ofProjects;
    }

    /** Factor on base-year floor space that practice would use when its space has grown by a factor. */
    private static double growthOfArea(World world, double growth) {
        double safe = Math.max(growth, Double.MIN_NORMAL);
        return Elementary.pow(safe, world.parameters().space().ordinaryAreaElasticity());
    }

    /** Practice's own supply: what is planned, floor space under construction included, times the realisation rate. */
    private void supply(World world, int park, int quarter) {
        SpaceMarketParameters p = world.parameters().space();
        double added = plannedSqm[park][world.year(quarter)] / Quarter.PER_YEAR * p.supplyRealisation();
        double less = 0;
        double delivered = world.state().deliveries().spaceSqm[park];
        if (delivered >= 0) {
            world.state().parks().leverSupplySqm[park] += delivered;
        } else {
            less = -delivered;
        }
        giveUp(world.state().parks(), park, added, less);
        takeSpace(world, park, less);
    }

    /** What practice gives up is not built, or is empty; what is in use stays, and what comes later makes up for it. */
    private static void giveUp(Parks parks, int park, double added, double less) {
        parks.ordinarySupplySqm[park] += added;
        parks.owedSqm[park] += less;
        double empty = parks.freeSqm(park);
        double given = Math.min(parks.owedSqm[park], Math.min(empty, parks.ordinarySupplySqm[park]));
        parks.ordinarySupplySqm[park] -= given;
        parks.owedSqm[park] -= given;
    }

    /** Less floor space than practice: the clusters of the park lose what it would have carried. */
    private static void takeSpace(World world, int park, double sqm) {
        if (sqm <= 0) {
            return;
        }
        Park data = world.scenario().parks().get(park);
        double occupied = 0;
        for (String id : data.clusters()) {
            occupied += data.occupiedSqm().getOrDefault(id, 0.0);
        }
        for (String id : data.clusters()) {
            double share = occupied > 0
                    ? data.occupiedSqm().getOrDefault(id, 0.0) / occupied
                    : 1.0 / data.clusters().size();
            int cluster = world.scenario().clusterPosition(id);
            take(world, cluster, sqm * share * world.setting().floorProductivity(cluster));
        }
    }

    private static void take(World world, int cluster, double outputYi) {
        Enterprises e = world.state().enterprises();
        double total = 0;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            total += e.isOrdinary(row) ? e.localShare[row] * e.ordinarySpace[row] : 0;
        }
        double share = total > 0 ? Math.min(1, outputYi / total) : 0;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            if (e.isOrdinary(row)) {
                e.leverSpace[row] -= share * e.ordinarySpace[row];
                world.state().bookings().spaceLet -= share * e.ordinarySpace[row];
            }
        }
    }

    /**
     * Floor space of levers whose users have left is free again, in the parks where their cluster may be: in proportion to
     * what levers let there, so that the order of clusters and parks does not matter.
     */
    private void freeVacated(World world) {
        double[] missing = world.workspace().missing;
        Parks parks = world.state().parks();
        for (int c = 0; c < world.clusters(); c++) {
            double used = 0;
            for (int park = 0; park < contest.parks(); park++) {
                used += contest.allows(park, c) ? parks.leverUsedSqm[park] : 0;
            }
            missing[c] = used > 0 ? Math.min(1, parks.vacatedSqm[c] / used) : 0;
            parks.vacatedSqm[c] = 0;
        }
        for (int park = 0; park < contest.parks(); park++) {
            double freed = 0;
            for (int c : contest.allowed(park)) {
                freed += missing[c];
            }
            parks.leverUsedSqm[park] *= Math.max(0, 1 - freed);
        }
    }

    /**
     * Each cluster asks for what it misses in the parks that allow it, in proportion to what levers have free there; a park
     * that is asked for more than it has serves all alike. What a park could not give is asked for again next quarter.
     */
    private void letLeverSpace(World world) {
        Parks parks = world.state().parks();
        if (!hasLeverSpace(parks)) {
            return;
        }
        Workspace w = world.workspace();
        double[] missing = w.missing;
        for (int c = 0; c < missing.length; c++) {
            missing[c] = gap(world, c) / world.setting().floorProductivity(c);
            w.let[c] = 0;
            w.reach[c] = 0;
        }
        for (int park = 0; park < contest.parks(); park++) {
            double unused = parks.leverSupplySqm[park] - parks.leverUsedSqm[park];
            w.freeSqm[park] = world.isLet(park) ? Math.max(0, Math.min(parks.freeSqm(park), unused)) : 0;
            for (int c : contest.allowed(park)) {
                w.reach[c] += w.freeSqm[park];
            }
        }
        for (int park = 0; park < contest.parks(); park++) {
            letPark(world, contest.allowed(park), park);
        }
        for (int c = 0; c < missing.length; c++) {
            settle(world, c, missing[c] > 0 ? w.let[c] / missing[c] : 0);
            world.state().accounts().spaceWanSqm[c] += w.let[c] * WAN_PER_UNIT;
        }
    }

    private static void letPark(World world, int[] allowed, int park) {
        Parks parks = world.state().parks();
        Workspace w = world.workspace();
        double wanted = 0;
        for (int c : allowed) {
            wanted += w.reach[c] > 0 ? w.missing[c] * w.freeSqm[park] / w.reach[c] : 0;
        }
        if (wanted <= 0) {
            return;
        }
        double share = Math.min(1, w.freeSqm[park] / wanted);
        for (int c : allowed) {
            w.let[c] += share * w.missing[c] * w.freeSqm[park] / w.reach[c];
        }
        parks.leverUsedSqm[park] += share * wanted;
    }

    private static boolean hasLeverSpace(Parks parks) {
        for (int park = 0; park < parks.leverSupplySqm.length; park++) {
            if (parks.leverSupplySqm[park] > parks.leverUsedSqm[park]) {
                return true;
            }
        }
        return false;
    }

    /** Space that enterprises of a cluster miss, in output that it could carry. */
    private static double gap(World world, int cluster) {
        Shortfall shortfall = world.workspace().shortfall;
        Enterprises e = world.state().enterprises();
        double[] missing = shortfall.missing();
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            missing[row] = e.demandYi[row] - e.ordinarySpace[row] - e.leverSpace[row];
        }
        return shortfall.collect(world, cluster);
    }

    private static void settle(World world, int cluster, double share) {
        if (share <= 0) {
            return;
        }
        Shortfall shortfall = world.workspace().shortfall;
        Enterprises e = world.state().enterprises();
        double allLet = world.state().bookings().spaceLet;
        for (int n = 0; n < shortfall.count(cluster); n++) {
            int row = shortfall.row(e, cluster, n);
            double added = share * shortfall.need(row) / e.localShare[row];
            e.leverSpace[row] += added;
            allLet += added;
        }
        world.state().bookings().spaceLet = allLet;
    }
}
