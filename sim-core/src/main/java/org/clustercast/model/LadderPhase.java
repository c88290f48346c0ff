package org.clustercast.model;

import org.clustercast.district.Accounts;
import org.clustercast.district.Bookings;
import org.clustercast.district.Deliveries;
import org.clustercast.district.Enterprises;
import org.clustercast.quantity.Quarter;
import org.clustercast.random.Purpose;
import org.clustercast.random.Streams;

/**
 * Enterprises cross the threshold, age and leave. Status follows last year's output and changes in the first quarter; the
 * hazard of leaving depends on age, is lower above scale and falls with size; where floor space is short more move out. Once a
 * year above-scale enterprises may become specialised, little giants and listed. Anchors and projects leave only by events.
 */
public final class LadderPhase implements Phase {

    /** Age up to which incubation helps, quarters: the first two classes of the exit hazard. */
    private static final int YOUNG_QUARTERS = 2 * Quarter.PER_YEAR;

    /** Age from which the hazard no longer changes. */
    private static final int OLD_QUARTERS = 7 * Quarter.PER_YEAR;

    private final double[] hazardAtAge = new double[OLD_QUARTERS + 1];
    /** Honours below listed, in bits; of each the number of its draw. */
    private static final int STEPS = Enterprises.LISTED;

    private static final int[] DRAWS = {0, 1, 2, 2};

    private final double[] chances = new double[STEPS];
    private final long[] bits = new long[World.BLOCK];
    /** Rows at hand. */
    private int[] listed = new int[0];

    /** Of the cluster at hand: hazard of moving out where floor space is short, share of hazards that the list leaves. */
    private double crowding;

    private double kept = 1;

    @Override
    public void play(World world, int quarter) {
        Enterprises e = world.district().enterprises();
        boolean first = changesStatus(quarter);
        if (listed.length == 0) {
            listed = new int[e.rows() + 1];
        }
        for (int c = 0; c < world.clusters(); c++) {
            if (first) {
                cross(world, c, quarter);
                promote(world, c, quarter);
            }
            double most = leaving(world, c);
            for (int from = e.from(c); from < e.to(c); from += World.BLOCK) {
                int to = Math.min(e.to(c), from + World.BLOCK);
                if (world.switches().exit()) {
                    leave(world, c, new Rows(quarter, from, to), most);
                }
                grow(e, from, to, first ? 0 : 1);
            }
        }
        e.quartersOver = quarter + 1;
    }

    /** A block of rows in a quarter. */
    private record Rows(int quarter, int from, int to) {}

    /** Whether enterprises cross the threshold in a quarter: in the first one of a year. */
    static boolean changesStatus(int quarter) {
        return quarter % Quarter.PER_YEAR == 0;
    }

    /** The year goes on, or begins: {@code kept} is 1 or 0. */
    private static void grow(Enterprises e, int from, int to, double kept) {
        for (int row = from; row < to; row++) {
            e.yearOutputYi[row] = kept * e.yearOutputYi[row] + e.outputYi[row];
        }
    }

    private void cross(World world, int cluster, int quarter) {
        Enterprises e = world.district().enterprises();
        Accounts accounts = world.district().accounts();
        int count = listCrossing(world, e.from(cluster), e.to(cluster));
        for (int i = 0; i < count; i++) {
            int row = listed[i];
            if (e.age(row) < Quarter.PER_YEAR) {
                continue;
            }
            if (e.status[row] == Enterprises.ABOVE_SCALE) {
                e.status[row] = Enterprises.BELOW_SCALE;
                accounts.crossingsDown[cluster]++;
            } else if (isRegistered(world, cluster, row, quarter)) {
                e.status[row] = Enterprises.ABOVE_SCALE;
                accounts.crossingsUp[cluster]++;
            }
        }
    }

    /** Lists the rows on the other side of the threshold than their status, without branches; gives their number. */
    private int listCrossing(World world, int from, int to) {
        Enterprises e = world.district().enterprises();
        LadderParameters p = world.parameters().ladder();
        double up = world.switches().entry() ? p.aboveScaleEntryYi() : Double.POSITIVE_INFINITY;
        double down = world.switches().exit() ? p.aboveScaleExitYi() : 0;
        int count = 0;
        for (int row = from; row < to; row++) {
            double lastYear = e.yearOutputYi[row] / Quarter.PER_YEAR;
            listed[count] = row;
            boolean rises = (e.status[row] == Enterprises.BELOW_SCALE) & (lastYear >= up);
            boolean falls = (e.status[row] == Enterprises.ABOVE_SCALE) & (lastYear < down);
            count += rises | falls ? 1 : 0;
        }
        return count;
    }

    /** Whether an enterprise over the threshold is registered this year; coaching raises the odds. */
    private static boolean isRegistered(World world, int cluster, int row, int quarter) {
        double share = world.parameters().ladder().registrationShare();
        double odds =
                share / (1 - Math.min(share, 1 - 1e-12)) * world.district().deliveries().ladderOdds[cluster];
        long key = world.district().enterprises().key[row];
        return world.streams().uniform(Purpose.REGISTRATION, quarter, key, 0) < odds / (1 + odds);
    }

    /** Above-scale enterprises become specialised, little giants, listed: one step a year at most. */
    private void promote(World world, int cluster, int quarter) {
        Enterprises e = world.district().enterprises();
        LadderParameters p = world.parameters().ladder();
        double factor = world.district().deliveries().ladderOdds[cluster];
        for (int honours = 0; honours < STEPS; honours++) {
            chances[honours] = factor
                    * (isGiant(honours)
                            ? p.listedRate()
                            : isSpecialised(honours) ? p.littleGiantRate() : p.specialisedRate());
        }
        int count = 0;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            listed[count] = row;
            count += (e.status[row] == Enterprises.ABOVE_SCALE) & (e.honours[row] < Enterprises.LISTED) ? 1 : 0;
        }
        for (int i = 0; i < count; i++) {
            int row = listed[i];
            int honours = e.honours[row];
            double u = world.streams().uniform(Purpose.LADDER, quarter, e.key[row], DRAWS[honours]);
            if (u < chances[honours]) {
                e.honours[row] |= isGiant(honours)
                        ? Enterprises.LISTED
                        : isSpecialised(honours) ? Enterprises.LITTLE_GIANT : Enterprises.SPECIALISED;
            }
        }
    }

    private static boolean isGiant(int honours) {
        return (honours & Enterprises.LITTLE_GIANT) != 0;
    }

    private static boolean isSpecialised(int honours) {
        return (honours & Enterprises.SPECIALISED) != 0;
    }

    /** Hazards of a cluster in this quarter; gives one that no enterprise exceeds. */
    private double leaving(World world, int cluster) {
        LadderParameters p = world.parameters().ladder();
        Deliveries d = world.district().deliveries();
        crowding = p.moveOutRate() * world.district().parks().crowding[cluster] / Quarter.PER_YEAR;
        hazards(p, 1 - Math.min(1, d.incubation[cluster]));
        kept = 1 - Math.min(1, d.retention[cluster]);
        return largest(p) + crowding;
    }

    private void leave(World world, int cluster, Rows rows, double most) {
        Enterprises e = world.district().enterprises();
        int from = rows.from();
        world.streams().bits(Purpose.EXIT, rows.quarter(), new Streams.Span(e.key, from, rows.to(), bits));
        // few leave: listing first who may costs less than a hazard for all
        long limit = Streams.limit(most);
        int count = 0;
        for (int row = from; row < rows.to(); row++) {
            listed[count] = row;
            count += Streams.whole(bits[row - from]) < limit ? 1 : 0;
        }
        for (int i = 0; i < count; i++) {
            decide(world, cluster, listed[i], Streams.uniform(bits[listed[i] - from]));
        }
    }

    private void decide(World world, int cluster, int row, double luck) {
        Enterprises e = world.district().enterprises();
        boolean counts = e.status[row] == Enterprises.ABOVE_SCALE;
        double hazard = hazardAtAge[Math.min(e.age(row), OLD_QUARTERS)]
                * e.hazardFactor[row]
                * (counts ? world.parameters().ladder().aboveScaleHazardFactor() : 1);
        double leaving = (hazard + crowding) * (e.selected[row] ? kept : 1);
        if (luck >= leaving || !e.isOrdinary(row) || e.anchor[row]) {
            return;
        }
        // the last part of the interval is what crowding adds
        boolean movesOut = luck >= leaving * hazard / (hazard + crowding);
        world.district().accounts().exits[cluster] += counts ? 1 : 0;
        world.district().accounts().movedOut[cluster] += movesOut && counts ? 1 : 0;
        bookLeaving(world, cluster, row);
        e.leave(row);
    }

    /** Hazards of a quarter by age; incubation leaves a share of those of young enterprises. */
    private void hazards(LadderParameters p, double young) {
        for (int age = 0; age <= OLD_QUARTERS; age++) {
            hazardAtAge[age] = hazard(p, age) / Quarter.PER_YEAR * (age < YOUNG_QUARTERS ? young : 1);
        }
    }

    /** No enterprise has a larger hazard in this quarter. */
    private double largest(LadderParameters p) {
        double largest = 0;
        for (double hazard : hazardAtAge) {
            largest = Math.max(largest, hazard);
        }
        return p.hazardSizeExponent() < 0 ? 1 : largest * Math.max(1, p.aboveScaleHazardFactor());
    }

    /** What levers had added to an enterprise goes with it; the floor space becomes free. */
    static void bookLeaving(World world, int cluster, int row) {
        Enterprises e = world.district().enterprises();
        Bookings bookings = world.district().bookings();
        bookings.capitalGone += e.leverCapital[row];
        bookings.capitalAbandoned += e.capitalUnderway[row];
        bookings.spaceGone += e.leverSpace[row];
        bookings.staffGone += e.leverStaff[row];
        double output = e.localShare[row] * Math.max(0, e.leverSpace[row]);
        world.district().parks().vacatedSqm[cluster] += output / SpaceMarketPhase.productivity(world, cluster);
    }

    /** Hazard of leaving at an age, a year. */
    static double hazard(LadderParameters p, int ageQuarters) {
        int year = ageQuarters / Quarter.PER_YEAR + 1;
        if (year == 1) {
            return p.exitHazardAge1();
        }
        if (year == 2) {
            return p.exitHazardAge2();
        }
        return year <= 7 ? p.exitHazardAge3to7() : p.exitHazardAge8plus();
    }
}
