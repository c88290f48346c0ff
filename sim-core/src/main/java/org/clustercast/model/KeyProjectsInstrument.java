package org.clustercast.model;

import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Quarter;

/**
 * Teams for key projects (instrument 4). What care does to a project is drawn with its luck at the start
 * ({@link ProjectLuck}); here the teams are paid.
 */
final class KeyProjectsInstrument implements Instrument {

    private static final double WAN = 10_000;

    @Override
    public String lever() {
        return LeverIds.PROJECTS;
    }

    @Override
    public void deliver(World world, LeverPlan lever, int quarter) {
        double costYi = world.parameters().projects().teamCostWanPerPerson() / WAN;
        for (int k = 0; k < lever.keys().size(); k++) {
            int line = world.ledgerPlan().money(lever.lever(), k);
            double stated = lever.total()[k][quarter] * costYi;
            double used = PolicyPhase.acts(world, lever) ? stated : lever.base()[k][quarter] * costYi;
            PolicyPhase.bookFlow(world, line, quarter, stated, used / Quarter.PER_YEAR);
        }
    }
}
