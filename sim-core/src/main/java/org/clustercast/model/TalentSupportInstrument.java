package org.clustercast.model;

import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Quarter;

/** Support of talent by four tiers (instrument 6): people who come because of it, after a lag, for vacancies of their tier. */
final class TalentSupportInstrument implements Instrument {

    private static final double WAN = 10_000;

    private int[] clusters = new int[0];

    @Override
    public String lever() {
        return LeverIds.TALENT;
    }

    @Override
    public void begin(World world, LeverPlan lever) {
        clusters = clusters.length == 0 ? world.leverClusters(lever) : clusters;
    }

    @Override
    public void deliver(World world, LeverPlan lever, int quarter) {
        TalentMarketParameters p = world.parameters().talent();
        int decided = quarter - World.quarters(p.recruitmentLagYears());
        double share = decided < 0
                ? 0
                : PolicyPhase.deliveredShare(
                        world, lever, decided, world.parameters().policy().talentDeliveryMultiple());
        for (int k = 0; k < lever.keys().size(); k++) {
            int place = clusters[k] == World.EVERYWHERE ? world.clusters() : clusters[k];
            double amount = PolicyPhase.acts(world, lever) ? PolicyPhase.delivered(lever, k, decided, share) : 0;
            int part = 0;
            for (var tier : lever.split().entrySet()) {
                double money = amount * tier.getValue();
                int position = TalentMarketPhase.tier(tier.getKey());
                double people = money * WAN / TalentMarketPhase.costWan(p, position) * p.talentAdditionality();
                world.district().deliveries().people[place][position] += people;
                int line = world.ledgerPlan().talentMoney(k, part++);
                double stated = lever.total()[k][quarter] * tier.getValue();
                double practice = lever.base()[k][quarter] / Quarter.PER_YEAR * tier.getValue();
                PolicyPhase.bookFlow(world, line, quarter, stated, practice + money);
            }
        }
    }
}
