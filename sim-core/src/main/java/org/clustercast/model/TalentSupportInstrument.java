package org.clustercast.model;

import java.util.Objects;
import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Quarter;
import org.jspecify.annotations.Nullable;

/** Support of talent by four tiers (instrument 6): people who come because of it, after a lag, for vacancies of their tier. */
final class TalentSupportInstrument implements Instrument {

    private static final double WAN = 10_000;

    private int[] clusters = new int[0];
    private @Nullable Split split;
    /** Position of the tier of each part. */
    private int[] tiers = new int[0];

    @Override
    public String lever() {
        return LeverIds.TALENT;
    }

    @Override
    public void begin(World world, LeverPlan lever) {
        if (split == null) {
            clusters = world.leverClusters(lever);
            split = new Split(lever);
            tiers = new int[split.parts()];
            for (int part = 0; part < tiers.length; part++) {
                tiers[part] = TalentMarketPhase.tier(split.name(part));
            }
        }
    }

    @Override
    public void deliver(World world, LeverPlan lever, int quarter) {
        TalentMarketParameters p = world.parameters().talent();
        Split parts = Objects.requireNonNull(split);
        int decided = quarter - World.quarters(p.recruitmentLagYears());
        double share = decided < 0
                ? 0
                : PolicyPhase.deliveredShare(
                        world, lever, decided, world.parameters().policy().talentDeliveryMultiple());
        for (int k = 0; k < lever.keys().size(); k++) {
            int place = clusters[k] == World.EVERYWHERE ? world.clusters() : clusters[k];
            double amount = PolicyPhase.acts(world, lever) ? PolicyPhase.delivered(lever, k, decided, share) : 0;
            double[] passed = {
                Ceilings.stated(lever, k, quarter), Ceilings.stated(lever, k, decided), Math.max(0, amount)
            };
            world.ledgerPlan().ceilings().book(world, lever, k, quarter, passed);
            for (int part = 0; part < tiers.length; part++) {
                double money = amount * parts.share(part);
                int position = tiers[part];
                double people = money * WAN / TalentMarketPhase.costWan(p, position) * p.talentAdditionality();
                world.district().deliveries().people[place][position] += people;
                world.district().deliveries().moneyForPeopleYi[place][position] += Math.max(0, money);
                int line = world.ledgerPlan().talentMoney(k, part);
                double stated = lever.total()[k][quarter] * parts.share(part);
                double practice = lever.base()[k][quarter] / Quarter.PER_YEAR * parts.share(part);
                PolicyPhase.bookFlow(world, line, quarter, stated, practice + money);
            }
        }
    }
}
