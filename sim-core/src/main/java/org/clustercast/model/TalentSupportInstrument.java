package org.clustercast.model;

import java.util.Objects;
import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Quarter;
import org.jspecify.annotations.Nullable;

/** Support of talent by four tiers (instrument 6): people who come because of it, after a lag, for vacancies of their tier. */
final class TalentSupportInstrument implements Instrument {

    private static final double WAN = 10_000;

    private int[] clusters = new int[0];
    private @Nullable PartFlow flow;
    /** Position of the tier of each part. */
    private int[] tiers = new int[0];

    @Override
    public String lever() {
        return LeverIds.TALENT;
    }

    @Override
    public void begin(World world, LeverPlan lever) {
        if (flow == null) {
            clusters = world.leverClusters(lever);
            flow = new PartFlow(lever);
            tiers = lever.split().parts().stream()
                    .mapToInt(TalentMarketPhase::tier)
                    .toArray();
        }
    }

    @Override
    public void deliver(World world, LeverPlan lever, int quarter) {
        TalentMarketParameters p = world.parameters().talent();
        PartFlow beyond = Objects.requireNonNull(flow);
        int decided = quarter - World.quarters(p.recruitmentLagYears());
        double share = decided < 0
                ? 0
                : PolicyPhase.deliveredShare(
                        world, lever, decided, world.parameters().policy().talentDeliveryMultiple());
        for (int k = 0; k < lever.keys().size(); k++) {
            int place = clusters[k] == World.EVERYWHERE ? world.clusters() : clusters[k];
            beyond.deliver(world, lever, k, decided, share);
            double[] passed = {Ceilings.stated(lever, k, quarter), Ceilings.stated(lever, k, decided), beyond.more()};
            world.ledgerPlan().ceilings().book(world, lever, k, quarter, passed);
            for (int part = 0; part < tiers.length; part++) {
                double money = beyond.of(part);
                int position = tiers[part];
                double people = money * WAN / TalentMarketPhase.costWan(p, position) * p.talentAdditionality();
                world.district().deliveries().people[place][position] += people;
                world.district().deliveries().moneyForPeopleYi[place][position] += Math.max(0, money);
                int line = world.ledgerPlan().talentMoney(k, part);
                double stated = lever.total()[k][quarter] * lever.split().share(part, quarter);
                double practice = lever.base()[k][quarter]
                        / Quarter.PER_YEAR
                        * lever.split().practice(part);
                PolicyPhase.bookFlow(world, line, quarter, stated, practice + money);
            }
        }
    }
}
