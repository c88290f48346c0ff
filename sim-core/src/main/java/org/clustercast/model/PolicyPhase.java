package org.clustercast.model;

import org.clustercast.district.Deliveries;
import org.clustercast.district.Ledger;
import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Elementary;
import org.clustercast.quantity.Quarter;

/**
 * Levers deliver their difference from base-year practice, within the delivery capacity of teams and after their lags:
 * {@code delivered = C (1 - e^(-requested / C))}; what is not delivered stays unallocated. Every yuan is booked by source.
 */
public final class PolicyPhase implements Phase {

    private static final double WAN = 10_000;
    private final FundPhaseState funds = new FundPhaseState();

    @Override
    public void play(World world, int quarter) {
        Deliveries deliveries = world.district().deliveries();
        deliveries.open();
        if (quarter == 0) {
            funds.reset(world);
        }
        for (LeverPlan lever : world.scenario().levers()) {
            switch (lever.lever()) {
                case LeverIds.GRANTS -> deliverGrants(world, lever, quarter);
                case LeverIds.FUNDS -> funds.invest(world, lever, quarter);
                case LeverIds.SPACE -> new SpaceDelivery(world, lever).deliver(quarter);
                case LeverIds.TALENT -> deliverTalent(world, lever, quarter);
                case LeverIds.PROJECTS -> bookTeams(world, lever, quarter);
                default -> throw new IllegalStateException("no mechanism for lever " + lever.lever());
            }
        }
    }

    /** Whether a lever's difference acts. */
    static boolean acts(World world, LeverPlan lever) {
        return lever.on() && world.switches().policy();
    }

    /** Share of positive requests that teams can deliver in a quarter, given all of a lever's requests together. */
    static double deliveredShare(LeverPlan lever, int quarter, double multiple) {
        double requested = 0;
        double base = 0;
        for (int k = 0; k < lever.keys().size(); k++) {
            requested += Math.max(0, lever.addition(k, quarter));
            base += lever.base()[k][quarter];
        }
        double most = multiple * base;
        if (requested == 0 || most == 0) {
            return 0;
        }
        return most * (1 - Elementary.exp(-requested / most)) / requested;
    }

    /** What a lever delivers to a key in a quarter, difference from practice, amount per quarter. */
    static double delivered(LeverPlan lever, int key, int decided, double share) {
        if (decided < 0) {
            return 0;
        }
        double addition = lever.addition(key, decided) / Quarter.PER_YEAR;
        return addition > 0 ? addition * share : addition;
    }

    private static void deliverGrants(World world, LeverPlan lever, int quarter) {
        int decided = quarter - World.quarters(world.parameters().policy().grantLagYears());
        double share = decided < 0
                ? 0
                : deliveredShare(lever, decided, world.parameters().policy().grantDeliveryMultiple());
        double forCapital = 0;
        for (var purpose : lever.split().entrySet()) {
            forCapital += GrantPurpose.of(purpose.getKey()).buildsCapital() ? purpose.getValue() : 0;
        }
        for (int k = 0; k < lever.keys().size(); k++) {
            double amount = acts(world, lever) ? delivered(lever, k, decided, share) : 0;
            int cluster = world.scenario().clusterPosition(lever.keys().get(k));
            world.district().deliveries().capitalYi[cluster] +=
                    amount * forCapital * world.parameters().investment().grantAdditionality();
            world.district().accounts().grantsYi[cluster] += amount;
            int line = world.ledgerPlan().money(LeverIds.GRANTS, k);
            bookFlow(
                    world,
                    line,
                    quarter,
                    lever.total()[k][quarter],
                    lever.base()[k][quarter] / Quarter.PER_YEAR + amount);
        }
    }

    private static void deliverTalent(World world, LeverPlan lever, int quarter) {
        TalentMarketParameters p = world.parameters().talent();
        int decided = quarter - World.quarters(p.recruitmentLagYears());
        double share = decided < 0
                ? 0
                : deliveredShare(lever, decided, world.parameters().policy().talentDeliveryMultiple());
        for (int k = 0; k < lever.keys().size(); k++) {
            String key = lever.keys().get(k);
            int place = key.equals(LeverIds.OPEN)
                    ? world.clusters()
                    : world.scenario().clusterPosition(key);
            double amount = acts(world, lever) ? delivered(lever, k, decided, share) : 0;
            int part = 0;
            for (var tier : lever.split().entrySet()) {
                double money = amount * tier.getValue();
                int position = TalentMarketPhase.tier(tier.getKey());
                double people = money * WAN / TalentMarketPhase.costWan(p, position) * p.talentAdditionality();
                world.district().deliveries().people[place][position] += people;
                int line = world.ledgerPlan().talentMoney(k, part++);
                double stated = lever.total()[k][quarter] * tier.getValue();
                double practice = lever.base()[k][quarter] / Quarter.PER_YEAR * tier.getValue();
                bookFlow(world, line, quarter, stated, practice + money);
            }
        }
    }

    private static void bookTeams(World world, LeverPlan lever, int quarter) {
        double costYi = world.parameters().projects().teamCostWanPerPerson() / WAN;
        for (int k = 0; k < lever.keys().size(); k++) {
            int line = world.ledgerPlan().money(lever.lever(), k);
            double stated = lever.total()[k][quarter] * costYi;
            double used = acts(world, lever) ? stated : lever.base()[k][quarter] * costYi;
            bookFlow(world, line, quarter, stated, used / Quarter.PER_YEAR);
        }
    }

    /** Books a flow: what the scenario states per year, and what is used in the quarter, never more than stated. */
    static void bookFlow(World world, int line, int quarter, double statedPerYear, double usedInQuarter) {
        Ledger ledger = world.district().ledger();
        double stated = statedPerYear / Quarter.PER_YEAR;
        ledger.book(line, world.year(quarter), stated, Math.max(0, Math.min(stated, usedInQuarter)));
    }
}
