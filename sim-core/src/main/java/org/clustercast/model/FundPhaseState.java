package org.clustercast.model;

import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Quarter;

/**
 * The stages of fund money: announced, raised, called at a pace, invested inside the district. Returns come from the eighth
 * year on and so lie beyond the horizon of this document; they are not modelled before that.
 */
final class FundPhaseState {

    /** Money raised and not yet called by key, difference from practice, 亿元. */
    private double[] raised = new double[0];

    void reset(World world) {
        raised = new double[world.scenario().lever(LeverIds.FUNDS).keys().size()];
    }

    void invest(World world, LeverPlan lever, int quarter) {
        InvestmentParameters p = world.parameters().investment();
        double share = PolicyPhase.deliveredShare(
                lever, quarter, world.parameters().policy().fundDeliveryMultiple());
        double inside = p.fundRaisedShare() * p.fundLocalCapture();
        for (int k = 0; k < lever.keys().size(); k++) {
            int cluster = world.scenario().clusterPosition(lever.keys().get(k));
            double announced = PolicyPhase.acts(world, lever) ? PolicyPhase.delivered(lever, k, quarter, share) : 0;
            double called = raised[k] * p.fundPace() / Quarter.PER_YEAR;
            raised[k] += announced * p.fundRaisedShare() - called;
            double invested = called * p.fundLocalCapture();
            world.district().deliveries().capitalYi[cluster] += invested * p.equityAdditionality() * p.fundLeverage();
            world.district().accounts().fundsYi[cluster] += invested;
            book(world, lever, k, quarter, invested + lever.base()[k][quarter] / Quarter.PER_YEAR * inside);
        }
    }

    /** Practice invests inside what its own flow yields in the long run; social money is shown, not the treasury's. */
    private static void book(World world, LeverPlan lever, int key, int quarter, double investedInQuarter) {
        for (var source : lever.split().entrySet()) {
            int line = world.ledgerPlan().fund(key, source.getKey().equals(LedgerPlan.DISTRICT) ? 0 : 1);
            double part = source.getValue();
            PolicyPhase.bookFlow(world, line, quarter, lever.total()[key][quarter] * part, investedInQuarter * part);
        }
        double social = investedInQuarter * (world.parameters().investment().fundLeverage() - 1);
        int line = world.ledgerPlan().fund(key, 2);
        world.district().ledger().book(line, world.year(quarter), Math.max(0, social), Math.max(0, social));
    }
}
