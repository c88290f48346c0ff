package org.clustercast.model;

import org.clustercast.district.Enterprises;
import org.clustercast.district.Park;
import org.clustercast.district.Parks;
import org.clustercast.quantity.Elementary;
import org.clustercast.quantity.Quarter;
import org.clustercast.quantity.Sums;
import org.clustercast.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * Enterprises and projects meet floor space, park by park.
 *
 * <p>Practice keeps its usual coverage of demand by new floor space and rising intensity; where a park runs out, intensity
 * does more. Floor space that levers added goes to enterprises that are short of it, in any park that allows their cluster,
 * pro rata to what they miss. Sites of named projects contest the free floor space of their park with practice.
 */
public final class SpaceMarketPhase implements Phase {

    private static final double SQM_YI_PER_WAN = 1e-4;

    private @Nullable ParkContest contest;
    private @Nullable Shortfall shortfall;
    /** Floor space that practice plans by park and simulated year. */
    private double[][] plannedSqm = new double[0][];

    private double[] atStart = new double[0];
    private double[] growth = new double[0];
    private double[] missing = new double[0];
    private double[] let = new double[0];
    /** Floor space of levers that is free in the parks of a cluster, and in each park. */
    private double[] reach = new double[0];

    private double[] freeSqm = new double[0];
    /** Supply of practice that is given up and was in use, by park, ㎡. */
    private double[] owedSqm = new double[0];

    @Override
    public void play(World world, int quarter) {
        if (contest == null || shortfall == null) {
            contest = new ParkContest(world.scenario());
            shortfall = new Shortfall(world);
            plannedSqm = planned(world.scenario());
            atStart = new double[world.clusters()];
            growth = new double[world.clusters()];
            missing = new double[world.clusters()];
            let = new double[world.clusters()];
            reach = new double[world.clusters()];
            freeSqm = new double[world.scenario().parks().size()];
            owedSqm = new double[freeSqm.length];
        }
        if (quarter == 0) {
            contest.reset();
            java.util.Arrays.fill(owedSqm, 0);
        }
        for (int c = 0; c < growth.length; c++) {
            if (quarter == 0) {
                atStart[c] = ordinarySpace(world, c);
            }
            growth[c] = growthOfArea(world, practise(world, c, quarter) / atStart[c]);
        }
        for (int park = 0; park < contest.parks(); park++) {
            supply(world, park, quarter);
        }
        freeVacated(world, contest);
        contest.play(world, growth);
        letLeverSpace(world, contest, shortfall);
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
        Enterprises e = world.district().enterprises();
        double growth = world.trends().incumbentFactor(cluster, quarter);
        double pace = World.adjustment(world.parameters().space().spaceAdjustmentYears());
        // projects are stated anew when they produce
        world.capacity().adjustSpace(e, cluster, new Adjustment(e.from(cluster), e.to(cluster), pace, growth));
        return ordinarySpace(world, cluster);
    }

    private static double ordinarySpace(World world, int cluster) {
        Enterprises e = world.district().enterprises();
        double ofProjects = 0;
        for (int row : world.district().projects().row) {
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
        double delivered = world.district().deliveries().spaceSqm[park];
        if (delivered >= 0) {
            world.district().parks().leverSupplySqm[park] += delivered;
        } else {
            less = -delivered;
        }
        giveUp(world.district().parks(), park, added, less);
        takeSpace(world, park, less);
    }

    /** What practice gives up is not built, or is empty; what is in use stays, and what comes later makes up for it. */
    private void giveUp(Parks parks, int park, double added, double less) {
        parks.ordinarySupplySqm[park] += added;
        owedSqm[park] += less;
        double empty = parks.freeSqm(park);
        double given = Math.min(owedSqm[park], Math.min(empty, parks.ordinarySupplySqm[park]));
        parks.ordinarySupplySqm[park] -= given;
        owedSqm[park] -= given;
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
            take(world, cluster, sqm * share * productivity(world, cluster));
        }
    }

    private static void take(World world, int cluster, double outputYi) {
        Enterprises e = world.district().enterprises();
        double total = 0;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            total += e.isOrdinary(row) ? e.localShare[row] * e.ordinarySpace[row] : 0;
        }
        double share = total > 0 ? Math.min(1, outputYi / total) : 0;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            if (e.isOrdinary(row)) {
                e.leverSpace[row] -= share * e.ordinarySpace[row];
                world.district().bookings().spaceLet -= share * e.ordinarySpace[row];
            }
        }
    }

    /** Output that a square metre can carry, 亿元 a year. */
    static double productivity(World world, int cluster) {
        return world.parameters().space().floorProductivity()[cluster] * SQM_YI_PER_WAN;
    }

    /**
     * Floor space of levers whose users have left is free again, in the parks where their cluster may be: in proportion to
     * what levers let there, so that the order of clusters and parks does not matter.
     */
    private void freeVacated(World world, ParkContest contest) {
        Parks parks = world.district().parks();
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
    private void letLeverSpace(World world, ParkContest contest, Shortfall shortfall) {
        Parks parks = world.district().parks();
        if (!hasLeverSpace(parks)) {
            return;
        }
        for (int c = 0; c < missing.length; c++) {
            missing[c] = gap(world, c, shortfall) / productivity(world, c);
            let[c] = 0;
            reach[c] = 0;
        }
        for (int park = 0; park < contest.parks(); park++) {
            double unused = parks.leverSupplySqm[park] - parks.leverUsedSqm[park];
            freeSqm[park] = world.isLet(park) ? Math.max(0, Math.min(parks.freeSqm(park), unused)) : 0;
            for (int c : contest.allowed(park)) {
                reach[c] += freeSqm[park];
            }
        }
        for (int park = 0; park < contest.parks(); park++) {
            letPark(parks, contest.allowed(park), park);
        }
        for (int c = 0; c < missing.length; c++) {
            settle(world, c, missing[c] > 0 ? let[c] / missing[c] : 0, shortfall);
            world.district().accounts().spaceWanSqm[c] += let[c] * SQM_YI_PER_WAN;
        }
    }

    private void letPark(Parks parks, int[] allowed, int park) {
        double wanted = 0;
        for (int c : allowed) {
            wanted += reach[c] > 0 ? missing[c] * freeSqm[park] / reach[c] : 0;
        }
        if (wanted <= 0) {
            return;
        }
        double share = Math.min(1, freeSqm[park] / wanted);
        for (int c : allowed) {
            let[c] += share * missing[c] * freeSqm[park] / reach[c];
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
    private static double gap(World world, int cluster, Shortfall shortfall) {
        Enterprises e = world.district().enterprises();
        double[] missing = shortfall.missing();
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            missing[row] = e.demandYi[row] - e.ordinarySpace[row] - e.leverSpace[row];
        }
        return shortfall.collect(world, cluster);
    }

    private static void settle(World world, int cluster, double share, Shortfall shortfall) {
        if (share <= 0) {
            return;
        }
        Enterprises e = world.district().enterprises();
        double allLet = world.district().bookings().spaceLet;
        for (int n = 0; n < shortfall.count(cluster); n++) {
            int row = shortfall.row(cluster, n);
            double added = share * shortfall.need(row) / e.localShare[row];
            e.leverSpace[row] += added;
            allLet += added;
        }
        world.district().bookings().spaceLet = allLet;
    }
}
