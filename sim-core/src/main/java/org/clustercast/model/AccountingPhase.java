package org.clustercast.model;

import org.clustercast.district.Accounts;
import org.clustercast.district.Enterprises;
import org.clustercast.district.Ledger;
import org.clustercast.district.Parks;
import org.clustercast.district.TalentTier;
import org.clustercast.quantity.Elementary;

/** Sums are made and stocks of the ledger stated: above-scale enterprises count, by cluster, for the six, for the district. */
public final class AccountingPhase implements Phase {

    private static final double WAN = 10_000;

    private double[] firstCapital = new double[0];
    private double[] lastCapital = new double[0];
    private double[] firstStaff = new double[0];

    @Override
    public void play(World world, int quarter) {
        if (lastCapital.length == 0) {
            firstCapital = new double[world.clusters()];
            lastCapital = new double[world.clusters()];
            firstStaff = new double[world.clusters()];
        }
        Accounts accounts = world.district().accounts();
        for (int c = 0; c < world.clusters(); c++) {
            sum(world, c);
        }
        accounts.total(world.inSix(), world.inDistrict());
        stateStocks(world, quarter);
        stateStaff(world, quarter);
        for (int c = 0; c < world.clusters(); c++) {
            bookOrdinaryInvestment(world, c, quarter);
        }
    }

    private static void sum(World world, int cluster) {
        Enterprises e = world.district().enterprises();
        Accounts a = world.district().accounts();
        for (int row = e.from(cluster); row < e.to(cluster); row++) {
            byte status = e.status[row];
            if (status == Enterprises.BELOW_SCALE) {
                a.belowScale[cluster]++;
            }
            if (!e.isCounted(row)) {
                continue;
            }
            double lost = e.demandYi[row] - e.outputYi[row];
            a.aboveScale[cluster]++;
            a.demandYi[cluster] += e.demandYi[row];
            a.outputYi[cluster] += e.outputYi[row];
            a.lostOrdersYi[cluster] += lost;
            a.boundYi[e.boundBy[row]][cluster] += e.demandYi[row];
            a.gapYi[e.boundBy[row]][cluster] += lost;
            a.projectOutputYi[cluster] += status == Enterprises.PROJECT ? e.outputYi[row] : 0;
            double local = e.localShare[row];
            a.ordinaryCapital[cluster] += local * e.ordinaryCapital[row];
            a.leverCapital[cluster] += local * e.leverCapital[row];
            a.ordinarySpace[cluster] += local * e.ordinarySpace[row];
            a.leverSpace[cluster] += local * e.leverSpace[row];
            a.ordinaryStaff[cluster] += local * e.ordinaryStaff[row];
            a.leverStaff[cluster] += local * e.leverStaff[row];
            byte honours = e.honours[row];
            a.specialised[cluster] += (honours & Enterprises.SPECIALISED) != 0 ? 1 : 0;
            a.littleGiants[cluster] += (honours & Enterprises.LITTLE_GIANT) != 0 ? 1 : 0;
            a.listedCompanies[cluster] += (honours & Enterprises.LISTED) != 0 ? 1 : 0;
            a.selected[cluster] += e.selected[row] ? 1 : 0;
        }
    }

    private static void stateStocks(World world, int quarter) {
        Ledger ledger = world.district().ledger();
        Parks parks = world.district().parks();
        int year = world.year(quarter);
        for (int p = 0; p < world.scenario().parks().size(); p++) {
            double used = parks.ordinaryUsedSqm[p] + parks.projectUsedSqm[p];
            // a project's site may stand on floor space that levers added
            double onLever = Math.max(0, used - parks.ordinarySupplySqm[p]);
            int ordinary = world.ledgerPlan().ordinarySpace(p);
            ledger.state(ordinary, year, parks.ordinarySupplySqm[p] / WAN, (used - onLever) / WAN);
            int lever = world.ledgerPlan().leverSpace(p);
            ledger.state(lever, year, parks.leverSupplySqm[p] / WAN, (parks.leverUsedSqm[p] + onLever) / WAN);
        }
    }

    /** Persons of ordinary practice: part of the growth of staff is more people, the rest is higher output per person. */
    private void stateStaff(World world, int quarter) {
        double elasticity = world.parameters().talent().ordinaryHeadcountElasticity();
        for (int c = 0; c < world.clusters(); c++) {
            double now = world.district().accounts().ordinaryStaff[c];
            if (quarter == 0) {
                firstStaff[c] = now;
            }
            double growth = firstStaff[c] > 0 && now > 0 ? Elementary.pow(now / firstStaff[c], elasticity) : 0;
            var staff = world.scenario().clusters().get(c).base().staff();
            for (TalentTier tier : TalentTier.values()) {
                double persons = staff.of(tier) * growth;
                int line = world.ledgerPlan().ordinaryStaff(c, tier);
                world.district().ledger().state(line, world.year(quarter), persons, persons);
            }
        }
    }

    /**
     * What practice invests in growth: the base year's capital grows as the output that ordinary capital can carry.
     * Replacement is not counted.
     */
    private void bookOrdinaryInvestment(World world, int cluster, int quarter) {
        double now = world.district().accounts().ordinaryCapital[cluster];
        if (quarter == 0) {
            firstCapital[cluster] = now;
            lastCapital[cluster] = now;
        }
        double capital = world.scenario().clusters().get(cluster).base().capitalYi();
        double grown = Math.max(0, now - lastCapital[cluster]);
        double invested = firstCapital[cluster] > 0 ? capital * grown / firstCapital[cluster] : 0;
        lastCapital[cluster] = now;
        int line = world.ledgerPlan().ordinaryInvestment(cluster);
        world.district().ledger().book(line, world.year(quarter), invested, invested);
    }
}
