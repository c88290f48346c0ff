package org.clustercast.model.phase;

import org.clustercast.district.Accounts;
import org.clustercast.district.Enterprises;
import org.clustercast.district.Ledger;
import org.clustercast.district.Levels;
import org.clustercast.district.Parks;
import org.clustercast.district.TalentTier;
import org.clustercast.model.setting.Ceilings;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.model.setting.Rows;
import org.clustercast.model.setting.World;
import org.clustercast.quantity.Elementary;

/** Sums are made and stocks of the ledger stated: above-scale enterprises count, by cluster, for the six, for the district. */
public final class AccountingPhase implements Phase {

    private static final double WAN = 10_000;
    private static final TalentTier[] TIERS = TalentTier.values();

    @Override
    public void play(World world, int quarter) {
        Accounts accounts = world.state().accounts();
        for (int c = 0; c < world.clusters(); c++) {
            sum(world, c);
        }
        accounts.total(world.inSix(), world.inDistrict());
        world.state().levels().stateFirst(accounts.ordinaryCapital, accounts.ordinaryStaff);
        stateStocks(world, quarter);
        stateStaff(world, quarter);
        for (int c = 0; c < world.clusters(); c++) {
            bookOrdinaryInvestment(world, c, quarter);
        }
    }

    /** The first rows of a list. */
    private record Rows(int[] list, int count) {}

    private static void sum(World world, int cluster) {
        Enterprises e = world.state().enterprises();
        Accounts a = world.state().accounts();
        int[] counted = world.workspace().listed;
        int count = count(e, cluster, a, counted);
        sumOutput(world, cluster, count);
        a.valueAddedYi[cluster] =
                a.outputYi[cluster] * world.parameters().accounting().valueAddedShare();
        var rows = new Rows(counted, count);
        sumHonours(e, cluster, rows, a);
        sumInputs(e, cluster, rows, a);
    }

    /** Counts enterprises and lists the rows whose output counts. */
    private static int count(Enterprises e, int cluster, Accounts a, int[] list) {
        int below = 0;
        int above = 0;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            list[above] = row;
            above += e.isCounted(row) ? 1 : 0;
            below += e.status[row] == Enterprises.BELOW_SCALE ? 1 : 0;
        }
        a.belowScale[cluster] += below;
        a.aboveScale[cluster] += above;
        return above;
    }

    /** Quantities of enterprises become values at the prices of the quarter. */
    private static void sumOutput(World world, int cluster, int count) {
        Enterprises e = world.state().enterprises();
        Accounts a = world.state().accounts();
        double[] prices = world.state().events().price;
        double[] bound = world.workspace().boundYi;
        double[] gap = world.workspace().gapYi;
        int[] counted = world.workspace().listed;
        double demand = 0;
        double output = 0;
        double lost = 0;
        double projects = 0;
        java.util.Arrays.fill(bound, 0);
        java.util.Arrays.fill(gap, 0);
        for (int i = 0; i < count; i++) {
            int row = counted[i];
            double price = prices[e.segment[row]];
            double wanted = price * e.demandYi[row];
            double made = price * e.outputYi[row];
            double missing = wanted - made;
            demand += wanted;
            output += made;
            lost += missing;
            bound[e.boundBy[row]] += wanted;
            gap[e.boundBy[row]] += missing;
            projects += e.status[row] == Enterprises.PROJECT ? made : 0;
        }
        a.demandYi[cluster] += demand;
        a.outputYi[cluster] += output;
        a.lostOrdersYi[cluster] += lost;
        a.projectOutputYi[cluster] += projects;
        for (int cause = 0; cause < bound.length; cause++) {
            a.boundYi[cause][cluster] += bound[cause];
            a.gapYi[cause][cluster] += gap[cause];
        }
    }

    private static void sumHonours(Enterprises e, int cluster, Rows rows, Accounts a) {
        int specialised = 0;
        int giants = 0;
        int listed = 0;
        int selected = 0;
        for (int i = 0; i < rows.count(); i++) {
            int honours = e.honours[rows.list()[i]];
            specialised += honours & Enterprises.SPECIALISED;
            giants += (honours & Enterprises.LITTLE_GIANT) / Enterprises.LITTLE_GIANT;
            listed += (honours & Enterprises.LISTED) / Enterprises.LISTED;
            selected += e.selected[rows.list()[i]] ? 1 : 0;
        }
        a.specialised[cluster] += specialised;
        a.littleGiants[cluster] += giants;
        a.listedCompanies[cluster] += listed;
        a.selected[cluster] += selected;
    }

    /** Inputs of the rows that count, what depends on local inputs only; in one go, so that additions overlap. */
    private static void sumInputs(Enterprises e, int cluster, Rows rows, Accounts a) {
        double capital = 0;
        double leverCapital = 0;
        double space = 0;
        double leverSpace = 0;
        double staff = 0;
        double leverStaff = 0;
        for (int i = 0; i < rows.count(); i++) {
            int row = rows.list()[i];
            double local = e.localShare[row];
            capital += local * e.ordinaryCapital[row];
            leverCapital += local * e.leverCapital[row];
            space += local * e.ordinarySpace[row];
            leverSpace += local * e.leverSpace[row];
            staff += local * e.ordinaryStaff[row];
            leverStaff += local * e.leverStaff[row];
        }
        a.ordinaryCapital[cluster] += capital;
        a.leverCapital[cluster] += leverCapital;
        a.ordinarySpace[cluster] += space;
        a.leverSpace[cluster] += leverSpace;
        a.ordinaryStaff[cluster] += staff;
        a.leverStaff[cluster] += leverStaff;
    }

    private static void stateStocks(World world, int quarter) {
        Ledger ledger = world.state().ledger();
        Parks parks = world.state().parks();
        int year = world.year(quarter);
        double added = 0;
        double let = 0;
        for (int p = 0; p < world.scenario().parks().size(); p++) {
            double used = parks.ordinaryUsedSqm[p] + parks.projectUsedSqm[p];
            // a project's site may stand on floor space that levers added
            double onLever = Math.min(parks.leverSupplySqm[p], Math.max(0, used - parks.ordinarySupplySqm[p]));
            int ordinary = world.ledgerPlan().ordinarySpace(p);
            ledger.state(ordinary, year, parks.ordinarySupplySqm[p] / WAN, (used - onLever) / WAN);
            int lever = world.ledgerPlan().leverSpace(p);
            ledger.state(lever, year, parks.leverSupplySqm[p] / WAN, (parks.leverUsedSqm[p] + onLever) / WAN);
            added += parks.leverSupplySqm[p] / WAN;
            let += (parks.leverUsedSqm[p] + onLever) / WAN;
        }
        Ceilings ceilings = world.ledgerPlan().ceilings();
        ceilings.state(world, ceilings.lastLine(LeverIds.SPACE, world.clusters()), quarter, added, let);
    }

    /** Persons of ordinary practice: part of the growth of staff is more people, the rest is higher output per person. */
    private static void stateStaff(World world, int quarter) {
        double elasticity = world.parameters().talent().ordinaryHeadcountElasticity();
        for (int c = 0; c < world.clusters(); c++) {
            double now = world.state().accounts().ordinaryStaff[c];
            double first = world.state().levels().firstStaff[c];
            double growth = first > 0 && now > 0 ? Elementary.pow(now / first, elasticity) : 0;
            var staff = world.scenario().clusters().get(c).base().staff();
            for (TalentTier tier : TIERS) {
                double persons = staff.of(tier) * growth;
                int line = world.ledgerPlan().ordinaryStaff(c, tier);
                world.state().ledger().state(line, world.year(quarter), persons, persons);
            }
        }
    }

    /**
     * What practice invests in growth: the base year's capital grows as the output that ordinary capital can carry.
     * Replacement is not counted.
     */
    private static void bookOrdinaryInvestment(World world, int cluster, int quarter) {
        double now = world.state().accounts().ordinaryCapital[cluster];
        Levels levels = world.state().levels();
        double capital = world.scenario().clusters().get(cluster).base().capitalYi();
        double grown = Math.max(0, now - levels.lastCapital[cluster]);
        double invested = levels.firstCapital[cluster] > 0 ? capital * grown / levels.firstCapital[cluster] : 0;
        levels.lastCapital[cluster] = now;
        int line = world.ledgerPlan().ordinaryInvestment(cluster);
        world.state().ledger().book(line, world.year(quarter), invested, invested);
    }
}
