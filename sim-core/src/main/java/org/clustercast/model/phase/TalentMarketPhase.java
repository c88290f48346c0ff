package org.clustercast.model.phase;

import java.util.List;
import org.clustercast.district.ClusterBase;
import org.clustercast.district.Deliveries;
import org.clustercast.district.Enterprises;
import org.clustercast.district.ProjectSites;
import org.clustercast.district.TalentTier;
import org.clustercast.model.parameters.TalentMarketParameters;
import org.clustercast.model.setting.Adjustment;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.model.setting.Shortfall;
import org.clustercast.model.setting.World;
import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Elementary;
import org.clustercast.quantity.Quarter;
import org.clustercast.quantity.Sums;

/**
 * Vacancies meet people. Practice hires towards its usual coverage of demand; people whom levers brought fill vacancies of
 * their tier, those reserved for a cluster there, the others wherever clusters compete for them, pro rata to vacancies,
 * those of named projects among them.
 * People who find no vacancy are unallocated.
 */
public final class TalentMarketPhase implements Phase {

    private static final double WAN = 10_000;
    private static final TalentTier[] TIERS = TalentTier.values();

    private final int[][] lines;
    private final int[][] moneyLines;

    public TalentMarketPhase(Frame frame) {
        lines = lines(frame, false);
        moneyLines = lines(frame, true);
    }

    @Override
    public Phase rebind(Frame frame) {
        return new TalentMarketPhase(frame);
    }

    @Override
    public void play(World world, int quarter) {
        TalentMarketParameters p = world.parameters().talent();
        double[][] vacancies = world.workspace().vacancies;
        double[][] matched = world.workspace().matched;
        double[] gaps = world.workspace().gaps;
        double[] posts = world.workspace().posts;
        for (int c = 0; c < world.clusters(); c++) {
            gaps[c] = practise(world, c, quarter);
            posts[c] = postsOfProjects(world, c);
            vacancies(world, c, gaps[c] / p.outputPerWorker()[c] * WAN + posts[c], vacancies[c]);
        }
        match(world, quarter);
        for (int c = 0; c < world.clusters(); c++) {
            double people = 0;
            double vacant = 0;
            double taken = 0;
            for (int tier = 0; tier < TIERS.length; tier++) {
                people += matched[c][tier];
                taken += Math.min(0, world.state().deliveries().people[c][tier]);
                vacant += vacancies[c][tier];
            }
            world.state().accounts().vacancies[c] += vacant;
            double toProjects = vacant > 0 ? people * posts[c] / vacant : 0;
            hireForProjects(world, c, toProjects, posts[c]);
            hire(world, c, (people - toProjects) * p.outputPerWorker()[c] / WAN);
            release(world, c, -taken * p.outputPerWorker()[c] / WAN);
            world.state().accounts().recruits[c] += people;
        }
        double takenOpen = 0;
        for (int tier = 0; tier < TIERS.length; tier++) {
            takenOpen -= Math.min(0, world.state().deliveries().people[world.clusters()][tier]);
        }
        releaseEverywhere(world, takenOpen);
        staffProjects(world);
    }

    /** Practice hires; gives the staff that is missing, in output it could carry, 亿元 a year. */
    private static double practise(World world, int cluster, int quarter) {
        Shortfall shortfall = world.workspace().shortfall;
        Enterprises e = world.state().enterprises();
        double growth = world.trends().incumbentFactor(cluster, quarter);
        double pace = World.adjustment(world.parameters().talent().staffAdjustmentYears());
        double leaves = world.parameters().talent().leverStaffAttrition() / Quarter.PER_YEAR;
        double[] missing = shortfall.missing();
        // projects are stated anew when they produce
        int from = e.from(cluster);
        int to = e.to(cluster);
        world.capacity().adjustStaff(e, cluster, new Adjustment(from, to, pace, growth));
        world.state().bookings().staffGone += Sums.of(e.leverStaff, from, to) * leaves;
        for (int row = from; row < to; row++) {
            e.leverStaff[row] -= e.leverStaff[row] * leaves;
        }
        for (int row = from; row < to; row++) {
            missing[row] = e.demandYi[row] - e.ordinaryStaff[row] - e.leverStaff[row];
        }
        return shortfall.collect(world, cluster);
    }

    /** Persons missing by tier, in the tiers' base-year mix. */
    private static void vacancies(World world, int cluster, double persons, double[] into) {
        ClusterBase base = world.scenario().clusters().get(cluster).base();
        for (TalentTier tier : TIERS) {
            into[tier.ordinal()] =
                    persons * base.staff().of(tier) / base.staff().total();
        }
    }

    /** Posts that named projects of a cluster which produce have not filled, persons. */
    private static double postsOfProjects(World world, int cluster) {
        ProjectSites sites = world.state().projects();
        double posts = 0;
        for (int k = 0; k < sites.count(); k++) {
            posts += hiresFor(world, k, cluster) ? sites.jobs[k] * (1 - sites.staffShare[k]) : 0;
        }
        return posts;
    }

    private static boolean hiresFor(World world, int project, int cluster) {
        Enterprises e = world.state().enterprises();
        int row = world.state().projects().row[project];
        return e.status[row] != Enterprises.ABSENT && e.holds(cluster, row);
    }

    /** Projects compete with enterprises for the people whom levers brought, pro rata to their open posts. */
    private static void hireForProjects(World world, int cluster, double people, double posts) {
        if (people <= 0 || posts <= 0) {
            return;
        }
        ProjectSites sites = world.state().projects();
        for (int k = 0; k < sites.count(); k++) {
            if (hiresFor(world, k, cluster) && sites.jobs[k] > 0) {
                sites.staffShare[k] += people * (1 - sites.staffShare[k]) / posts;
            }
        }
    }

    private void match(World world, int quarter) {
        double[][] vacancies = world.workspace().vacancies;
        double[][] matched = world.workspace().matched;
        Deliveries deliveries = world.state().deliveries();
        double speed = 1 - Elementary.pow(1 - world.parameters().talent().matchingSpeed(), 1.0 / Quarter.PER_YEAR);
        int open = world.clusters();
        for (int tier = 0; tier < TIERS.length; tier++) {
            double left = 0;
            for (int c = 0; c < open; c++) {
                double offered = Math.max(0, deliveries.people[c][tier]);
                matched[c][tier] = Math.min(offered, speed * vacancies[c][tier]);
                bookPeople(world, quarter, lines[c][tier], offered, matched[c][tier]);
                bookMoney(world, quarter, c, tier, offered > 0 ? matched[c][tier] / offered : 1);
                left += speed * vacancies[c][tier] - matched[c][tier];
            }
            double offered = Math.max(0, deliveries.people[open][tier]);
            double share = left > 0 ? Math.min(1, offered / left) : 0;
            for (int c = 0; c < open; c++) {
                matched[c][tier] += share * (speed * vacancies[c][tier] - matched[c][tier]);
            }
            bookPeople(world, quarter, lines[open][tier], offered, share * left);
            bookMoney(world, quarter, open, tier, offered > 0 ? share * left / offered : 1);
        }
    }

    /** Books people whom a lever offers to a place, and how many of them found a vacancy. */
    private static void bookPeople(World world, int quarter, int line, double offered, double found) {
        if (offered > 0 && line >= 0) {
            world.state().ledger().book(line, world.year(quarter), offered, Math.min(offered, found));
        }
    }

    /** Of the money behind people at a place the part whose people found a vacancy. */
    private void bookMoney(World world, int quarter, int place, int tier, double share) {
        double money = world.state().deliveries().moneyForPeopleYi[place][tier];
        if (money > 0) {
            int line = moneyLines[place][tier];
            world.ledgerPlan().ceilings().add(world, line, quarter, money, Math.min(1, share) * money);
        }
    }

    /** Ledger lines of people, or of the money behind them, by place (cluster, then open to all) and tier; -1 where none. */
    private static int[][] lines(Frame frame, boolean ofMoney) {
        int[][] lines = new int[frame.clusters() + 1][TIERS.length];
        for (int[] ofPlace : lines) {
            java.util.Arrays.fill(ofPlace, -1);
        }
        for (LeverPlan lever : frame.scenario().levers()) {
            if (lever.lever().equals(LeverIds.TALENT)) {
                addLines(frame, lever, lines, ofMoney);
            }
        }
        return lines;
    }

    private static void addLines(Frame frame, LeverPlan lever, int[][] lines, boolean ofMoney) {
        List<String> tiers = lever.split().parts();
        for (int key = 0; key < lever.keys().size(); key++) {
            String id = lever.keys().get(key);
            int place = id.equals(LeverIds.OPEN)
                    ? frame.clusters()
                    : frame.scenario().clusterPosition(id);
            for (int part = 0; part < tiers.size(); part++) {
                int line = frame.ledgerPlan().ceilings().lastLine(LeverIds.TALENT, place);
                lines[place][TalentTier.of(tiers.get(part)).ordinal()] = ofMoney
                        ? line + (line < 0 ? 0 : part)
                        : frame.ledgerPlan().talentPeople(key, part);
            }
        }
    }

    private static void hire(World world, int cluster, double outputYi) {
        Shortfall shortfall = world.workspace().shortfall;
        double gap = shortfall.total(cluster);
        if (outputYi <= 0 || gap <= 0) {
            return;
        }
        Enterprises e = world.state().enterprises();
        double allMatched = world.state().bookings().staffMatched;
        for (int n = 0; n < shortfall.count(cluster); n++) {
            int row = shortfall.row(e, cluster, n);
            double added = outputYi * shortfall.need(row) / gap / e.localShare[row];
            e.leverStaff[row] += added;
            allMatched += added;
        }
        world.state().bookings().staffMatched = allMatched;
    }

    /** Fewer people than practice supported: every enterprise of the cluster loses in proportion to its staff. */
    private static void release(World world, int cluster, double outputYi) {
        if (outputYi <= 0) {
            return;
        }
        Enterprises e = world.state().enterprises();
        double total = 0;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            total += e.isOrdinary(row) ? e.localShare[row] * e.ordinaryStaff[row] : 0;
        }
        double share = total > 0 ? Math.min(1, outputYi / total) : 0;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            if (e.isOrdinary(row)) {
                double taken = share * e.ordinaryStaff[row];
                e.leverStaff[row] -= taken;
                world.state().bookings().staffMatched -= taken;
            }
        }
    }

    private static void releaseEverywhere(World world, double people) {
        if (people <= 0) {
            return;
        }
        double staff = 0;
        for (var cluster : world.scenario().clusters()) {
            staff += cluster.base().staff().total();
        }
        for (int c = 0; c < world.clusters(); c++) {
            double share = world.scenario().clusters().get(c).base().staff().total() / staff;
            release(world, c, people * share * world.parameters().talent().outputPerWorker()[c] / WAN);
        }
    }

    /** Projects that produce fill their jobs from the labour market as fast as practice does. */
    private static void staffProjects(World world) {
        ProjectSites sites = world.state().projects();
        double pace = World.adjustment(world.parameters().talent().staffAdjustmentYears());
        Enterprises e = world.state().enterprises();
        for (int k = 0; k < sites.count(); k++) {
            if (e.status[sites.row[k]] != Enterprises.ABSENT) {
                sites.staffShare[k] += pace * (1 - sites.staffShare[k]);
            }
        }
    }
}
