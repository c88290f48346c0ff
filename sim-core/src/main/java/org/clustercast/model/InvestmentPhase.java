package org.clustercast.model;

import org.clustercast.district.Bookings;
import org.clustercast.district.Enterprises;
import org.clustercast.quantity.Quarter;

/**
 * Capital is ordered, built and put to use. Practice invests towards its usual coverage of demand; money of levers is
 * ordered by enterprises short of capital, pro rata to what they miss net of what is under way, and counts after the
 * building time. Money that finds no need waits.
 */
public final class InvestmentPhase implements Phase {

    private static final int LONGEST_BUILDING = 40;

    private double[] waitingYi = new double[0];
    private double[][] underway = new double[0][];

    @Override
    public void play(World world, int quarter) {
        Enterprises e = world.district().enterprises();
        if (waitingYi.length == 0) {
            waitingYi = new double[world.clusters()];
            underway = new double[LONGEST_BUILDING][e.rows()];
        }
        if (quarter == 0) {
            java.util.Arrays.fill(waitingYi, 0);
            for (double[] finished : underway) {
                java.util.Arrays.fill(finished, 0);
            }
        }
        double[] finished = underway[quarter % LONGEST_BUILDING];
        for (int c = 0; c < world.clusters(); c++) {
            practise(world, c, quarter, finished);
            order(world, c, quarter);
        }
    }

    /** Practice, depreciation of what levers added, and completion of their orders. */
    private static void practise(World world, int cluster, int quarter, double[] finished) {
        Enterprises e = world.district().enterprises();
        Bookings bookings = world.district().bookings();
        Capacity capacity = world.capacity();
        InvestmentParameters p = world.parameters().investment();
        double growth = world.trends().incumbentFactor(cluster, quarter);
        double pace = World.adjustment(p.buildYears()[cluster]);
        double wear = p.leverCapitalDepreciation() / Quarter.PER_YEAR;
        double done = 0;
        for (int row = e.from(cluster); row < e.to(cluster); row++) {
            if (!e.isOrdinary(row)) {
                continue;
            }
            double x = e.ordinaryCapital[row];
            double next = growth * (x + pace * (capacity.capitalTarget(e, row, cluster) - x));
            // under export control only part of what would be added can be bought
            double access = world.events().capitalAccess(e.segment[row]);
            e.ordinaryCapital[row] = next > x && access < 1 ? x + access * (next - x) : next;
            double gone = e.leverCapital[row] * wear;
            e.leverCapital[row] += finished[row] - gone;
            e.capitalUnderway[row] -= finished[row];
            bookings.capitalGone += gone;
            bookings.capitalFinished += finished[row];
            done += e.localShare[row] * finished[row];
            finished[row] = 0;
        }
        world.district().accounts().investmentYi[cluster] += done * p.capitalPerOutput()[cluster];
    }

    private void order(World world, int cluster, int quarter) {
        InvestmentParameters p = world.parameters().investment();
        waitingYi[cluster] += world.district().deliveries().capitalYi[cluster];
        double carries = waitingYi[cluster] / p.capitalPerOutput()[cluster];
        if (carries < 0) {
            forgo(world, cluster, -carries);
            waitingYi[cluster] = 0;
            return;
        }
        if (carries == 0) {
            return;
        }
        double missing = 0;
        Enterprises e = world.district().enterprises();
        for (int row = e.from(cluster); row < e.to(cluster); row++) {
            missing += need(e, row);
        }
        if (missing <= 0) {
            return;
        }
        double share = Math.min(1, carries / missing);
        int ready =
                (quarter + Math.min(LONGEST_BUILDING - 1, World.quarters(p.buildYears()[cluster]))) % LONGEST_BUILDING;
        for (int row = e.from(cluster); row < e.to(cluster); row++) {
            double need = need(e, row);
            if (need > 0) {
                double ordered = share * need / e.localShare[row];
                underway[ready][row] += ordered;
                e.capitalUnderway[row] += ordered;
                world.district().bookings().capitalOrdered += ordered;
            }
        }
        waitingYi[cluster] -= share * missing * p.capitalPerOutput()[cluster];
    }

    private static double need(Enterprises e, int row) {
        if (!e.isOrdinary(row)) {
            return 0;
        }
        double has = e.ordinaryCapital[row] + e.leverCapital[row] + e.capitalUnderway[row];
        return e.localShare[row] * Math.max(0, e.demandYi[row] - has);
    }

    /** Less money than practice gave: every enterprise of the cluster loses in proportion to its capital. */
    private static void forgo(World world, int cluster, double outputYi) {
        Enterprises e = world.district().enterprises();
        double total = 0;
        for (int row = e.from(cluster); row < e.to(cluster); row++) {
            total += e.isOrdinary(row) ? e.localShare[row] * e.ordinaryCapital[row] : 0;
        }
        double share = total > 0 ? Math.min(1, outputYi / total) : 0;
        for (int row = e.from(cluster); row < e.to(cluster); row++) {
            if (e.isOrdinary(row)) {
                e.leverCapital[row] -= share * e.ordinaryCapital[row];
                world.district().bookings().capitalGone += share * e.ordinaryCapital[row];
            }
        }
    }
}
