package org.clustercast.model.phase;

import org.clustercast.district.Accounts;
import org.clustercast.district.Deliveries;
import org.clustercast.district.Enterprises;
import org.clustercast.model.parameters.LadderParameters;
import org.clustercast.model.population.Exits;
import org.clustercast.model.setting.Rows;
import org.clustercast.model.setting.World;
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

    /** Honours below listed, in bits; of each the number of its draw. */
    private static final int STEPS = Enterprises.LISTED;

    private static final int[] DRAWS = {0, 1, 2, 2};

    @Override
    public void play(World world, int quarter) {
        Enterprises e = world.state().enterprises();
        boolean first = World.changesStatus(quarter);
        for (int c = 0; c < world.clusters(); c++) {
            if (first) {
                cross(world, c, quarter);
                promote(world, c, quarter);
            }
            Hazards hazards = hazards(world, c);
            for (int from = e.from(c); from < e.to(c); from += World.BLOCK) {
                int to = Math.min(e.to(c), from + World.BLOCK);
                if (world.switches().exit()) {
                    leave(world, c, new Rows(quarter, from, to), hazards);
                }
                grow(e, from, to, first ? 0 : 1);
            }
        }
        e.quartersOver = quarter + 1;
    }

    /** A block of rows in a quarter. */
    private record Rows(int quarter, int from, int to) {}

    /** The year goes on, or begins: {@code kept} is 1 or 0. */
    private static void grow(Enterprises e, int from, int to, double kept) {
        for (int row = from; row < to; row++) {
            e.yearOutputYi[row] = kept * e.yearOutputYi[row] + e.outputYi[row];
        }
    }

    private static void cross(World world, int cluster, int quarter) {
        Enterprises e = world.state().enterprises();
        Accounts accounts = world.state().accounts();
        int[] listed = world.workspace().listed;
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
    private static int listCrossing(World world, int from, int to) {
        int[] listed = world.workspace().listed;
        Enterprises e = world.state().enterprises();
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
        double odds = share / (1 - Math.min(share, 1 - 1e-12)) * world.state().deliveries().ladderOdds[cluster];
        long key = world.state().enterprises().key[row];
        return world.streams().uniform(Purpose.REGISTRATION, quarter, key, 0) < odds / (1 + odds);
    }

    /** Above-scale enterprises become specialised, little giants, listed: one step a year at most. */
    private static void promote(World world, int cluster, int quarter) {
        Enterprises e = world.state().enterprises();
        LadderParameters p = world.parameters().ladder();
        double factor = world.state().deliveries().ladderOdds[cluster];
        int[] listed = world.workspace().listed;
        int count = 0;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            listed[count] = row;
            count += (e.status[row] == Enterprises.ABOVE_SCALE) & (e.honours[row] < Enterprises.LISTED) ? 1 : 0;
        }
        for (int i = 0; i < count; i++) {
            int row = listed[i];
            int honours = e.honours[row];
            double u = world.streams().uniform(Purpose.LADDER, quarter, e.key[row], DRAWS[honours]);
            if (u < factor * promotionRate(p, honours)) {
                e.honours[row] |= isGiant(honours)
                        ? Enterprises.LISTED
                        : isSpecialised(honours) ? Enterprises.LITTLE_GIANT : Enterprises.SPECIALISED;
            }
        }
    }

    /** Chance in a year of the next honour, with the odds of practice. */
    private static double promotionRate(LadderParameters p, int honours) {
        if (isGiant(honours)) {
            return p.listedRate();
        }
        return isSpecialised(honours) ? p.littleGiantRate() : p.specialisedRate();
    }

    private static boolean isGiant(int honours) {
        return (honours & Enterprises.LITTLE_GIANT) != 0;
    }

    private static boolean isSpecialised(int honours) {
        return (honours & Enterprises.SPECIALISED) != 0;
    }

    /**
     * Hazards of a cluster in a quarter.
     *
     * @param crowding hazard of moving out where floor space is short
     * @param young share of the hazard of young enterprises that incubation leaves
     * @param kept share of hazards that the list leaves
     */
    private record Hazards(double crowding, double young, double kept) {

        /** Hazard of leaving in a quarter at an age, before size and crowding. */
        double at(LadderParameters p, int age) {
            return hazard(p, age) / Quarter.PER_YEAR * (age < YOUNG_QUARTERS ? young : 1);
        }

        /** No enterprise has a larger hazard in this quarter. */
        double most(LadderParameters p) {
            double largest = 0;
            for (int age = 0; age <= OLD_QUARTERS; age++) {
                largest = Math.max(largest, at(p, age));
            }
            return (p.hazardSizeExponent() < 0 ? 1 : largest * Math.max(1, p.aboveScaleHazardFactor())) + crowding;
        }
    }

    private static Hazards hazards(World world, int cluster) {
        Deliveries d = world.state().deliveries();
        double crowding =
                world.parameters().ladder().moveOutRate() * world.state().parks().crowding[cluster] / Quarter.PER_YEAR;
        return new Hazards(crowding, 1 - Math.min(1, d.incubation[cluster]), 1 - Math.min(1, d.retention[cluster]));
    }

    private static void leave(World world, int cluster, Rows rows, Hazards hazards) {
        Enterprises e = world.state().enterprises();
        long[] bits = world.workspace().bits;
        int[] listed = world.workspace().listed;
        int from = rows.from();
        world.streams().bits(Purpose.EXIT, rows.quarter(), new Streams.Span(e.key, from, rows.to(), bits));
        // few leave: listing first who may costs less than a hazard for all
        long limit = Streams.limit(hazards.most(world.parameters().ladder()));
        int count = 0;
        for (int row = from; row < rows.to(); row++) {
            listed[count] = row;
            count += Streams.whole(bits[row - from]) < limit ? 1 : 0;
        }
        for (int i = 0; i < count; i++) {
            decide(world, hazards, listed[i], Streams.uniform(bits[listed[i] - from]));
        }
    }

    private static void decide(World world, Hazards hazards, int row, double luck) {
        Enterprises e = world.state().enterprises();
        LadderParameters p = world.parameters().ladder();
        double crowding = hazards.crowding;
        boolean counts = e.status[row] == Enterprises.ABOVE_SCALE;
        double hazard = hazards.at(p, Math.min(e.age(row), OLD_QUARTERS))
                * e.hazardFactor[row]
                * (counts ? p.aboveScaleHazardFactor() : 1);
        double leaving = (hazard + crowding) * (e.selected[row] ? hazards.kept : 1);
        if (luck >= leaving || !e.isOrdinary(row) || e.anchor[row]) {
            return;
        }
        // the last part of the interval is what crowding adds
        int cluster = e.clusterOf(row);
        boolean movesOut = luck >= leaving * hazard / (hazard + crowding);
        world.state().accounts().exits[cluster] += counts ? 1 : 0;
        world.state().accounts().movedOut[cluster] += movesOut && counts ? 1 : 0;
        Exits.book(world, cluster, row);
        e.leave(row);
    }

    /** Hazard of leaving at an age, a year. */
    public static double hazard(LadderParameters p, int ageQuarters) {
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
