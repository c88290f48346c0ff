package org.clustercast.model.phase;

import org.clustercast.district.CapitalOrders;
import org.clustercast.district.Enterprises;
import org.clustercast.model.market.WaitingMoney;
import org.clustercast.model.parameters.InvestmentParameters;
import org.clustercast.model.setting.Adjustment;
import org.clustercast.model.setting.Shortfall;
import org.clustercast.model.setting.World;
import org.clustercast.quantity.Quarter;
import org.clustercast.quantity.Sums;
import org.jspecify.annotations.Nullable;

/**
 * Capital is ordered, built and put to use. Practice invests towards its usual coverage of demand; money of levers is
 * ordered by enterprises short of capital, pro rata to what they miss net of what is under way, and counts after the
 * building time. Money that finds no need waits.
 */
public final class InvestmentPhase implements Phase {

    @Override
    public void play(World world, int quarter) {
        CapitalOrders orders = world.state().orders();
        double[] finished = orders.isDue(quarter) ? orders.due(quarter) : null;
        for (int c = 0; c < world.clusters(); c++) {
            practise(world, c, quarter, finished);
            WaitingMoney.receive(world, c, quarter);
            WaitingMoney.take(world, c, quarter, order(world, c, quarter));
        }
        orders.close(quarter);
    }

    /**
     * Practice, depreciation of what levers added, and completion of their orders, but for enterprises that have left.
     * Projects are stated anew when they produce.
     */
    private static void practise(World world, int cluster, int quarter, double @Nullable [] finished) {
        Enterprises e = world.state().enterprises();
        InvestmentParameters p = world.parameters().investment();
        double growth = world.trends().incumbentFactor(cluster, quarter);
        double pace = World.adjustment(p.buildYears()[cluster]);
        double wear = p.leverCapitalDepreciation() / Quarter.PER_YEAR;
        int from = e.from(cluster);
        int to = e.to(cluster);
        if (world.state().events().isCapitalFree) {
            world.capacity().adjustCapital(e, cluster, new Adjustment(from, to, pace, growth));
        } else {
            practiseUnderControl(world, cluster, pace, growth);
        }
        world.state().bookings().capitalGone += Sums.of(e.leverCapital, from, to) * wear;
        for (int row = from; row < to; row++) {
            e.leverCapital[row] -= e.leverCapital[row] * wear;
        }
        if (finished != null) {
            double done = finish(world, cluster, finished);
            world.state().accounts().investmentYi[cluster] += done * p.capitalPerOutput()[cluster];
        }
    }

    private static void practiseUnderControl(World world, int cluster, double pace, double growth) {
        Enterprises e = world.state().enterprises();
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            double x = e.ordinaryCapital[row];
            double next = growth * (x + pace * (world.capacity().capitalTarget(e, row, cluster) - x));
            e.ordinaryCapital[row] = controlled(world, e.segment[row], x, next);
        }
    }

    /** Orders that are due are put to use; gives those that depend on local inputs, in output they can carry. */
    private static double finish(World world, int cluster, double[] finished) {
        Enterprises e = world.state().enterprises();
        double done = 0;
        double allFinished = 0;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            double added = e.isOrdinary(row) ? finished[row] : 0;
            finished[row] = 0;
            e.leverCapital[row] += added;
            e.capitalUnderway[row] -= added;
            allFinished += added;
            done += e.localShare[row] * added;
        }
        world.state().bookings().capitalFinished += allFinished;
        return done;
    }

    /** Under export control only part of what would be added can be bought. */
    private static double controlled(World world, int segment, double now, double next) {
        double access = world.state().events().capitalAccess[segment];
        return next > now && access < 1 ? now + access * (next - now) : next;
    }

    /** Orders capital for the money that waits in a cluster; gives the share of it that found a need. */
    private static double order(World world, int cluster, int quarter) {
        double[] waitingYi = world.state().orders().waitingYi;
        Shortfall shortfall = world.workspace().shortfall;
        InvestmentParameters p = world.parameters().investment();
        waitingYi[cluster] += world.state().deliveries().capitalYi[cluster];
        double carries = waitingYi[cluster] / p.capitalPerOutput()[cluster];
        if (carries < 0) {
            forgo(world, cluster, -carries);
            waitingYi[cluster] = 0;
            return 1;
        }
        if (carries == 0) {
            return 1;
        }
        double missing = missing(world, cluster, shortfall);
        if (missing <= 0) {
            return 0;
        }
        double priority = world.state().deliveries().priority[cluster];
        double share = carries / weighted(world, cluster, shortfall, priority);
        double[] underway = world.state().orders().order(quarter, World.quarters(p.buildYears()[cluster]));
        Enterprises e = world.state().enterprises();
        double allOrdered = world.state().bookings().capitalOrdered;
        double taken = 0;
        for (int n = 0; n < shortfall.count(cluster); n++) {
            int row = shortfall.row(e, cluster, n);
            // what cannot be bought under export control is lost, as it is to practice: the money goes to other things
            double access = world.state().events().capitalAccess[e.segment[row]];
            double weight = e.selected[row] ? 1 + priority : 1;
            double given = Math.min(1, weight * share) * shortfall.need(row);
            taken += given;
            double ordered = access * given / e.localShare[row];
            underway[row] += ordered;
            e.capitalUnderway[row] += ordered;
            allOrdered += ordered;
        }
        world.state().bookings().capitalOrdered = allOrdered;
        waitingYi[cluster] = Math.max(0, waitingYi[cluster] - taken * p.capitalPerOutput()[cluster]);
        return Math.min(1, taken / carries);
    }

    /** What enterprises miss, those on the list of leading and backbone enterprises with more weight, 亿元 a year. */
    private static double weighted(World world, int cluster, Shortfall shortfall, double priority) {
        if (priority == 0) {
            return shortfall.total(cluster);
        }
        Enterprises e = world.state().enterprises();
        double sum = 0;
        for (int n = 0; n < shortfall.count(cluster); n++) {
            int row = shortfall.row(e, cluster, n);
            sum += (e.selected[row] ? 1 + priority : 1) * shortfall.need(row);
        }
        return sum;
    }

    /** Capital that enterprises miss net of what is under way, in output that it could carry. */
    private static double missing(World world, int cluster, Shortfall shortfall) {
        Enterprises e = world.state().enterprises();
        double[] missing = shortfall.missing();
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            double has = e.ordinaryCapital[row] + e.leverCapital[row] + e.capitalUnderway[row];
            missing[row] = e.demandYi[row] - has;
        }
        return shortfall.collect(world, cluster);
    }

    /** Less money than practice gave: every enterprise of the cluster loses in proportion to its capital. */
    private static void forgo(World world, int cluster, double outputYi) {
        Enterprises e = world.state().enterprises();
        double total = 0;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            total += e.isOrdinary(row) ? e.localShare[row] * e.ordinaryCapital[row] : 0;
        }
        double share = total > 0 ? Math.min(1, outputYi / total) : 0;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            if (e.isOrdinary(row)) {
                e.leverCapital[row] -= share * e.ordinaryCapital[row];
                world.state().bookings().capitalGone += share * e.ordinaryCapital[row];
            }
        }
    }
}
