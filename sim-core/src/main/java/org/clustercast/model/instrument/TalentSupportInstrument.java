package org.clustercast.model.instrument;

import java.util.List;
import org.clustercast.district.TalentTier;
import org.clustercast.model.parameters.TalentMarketParameters;
import org.clustercast.model.setting.Ceilings;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.PartFlow;
import org.clustercast.model.setting.World;
import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Quarter;

/** Support of talent by four tiers (instrument 6): people who come because of it, after a lag, for vacancies of their tier. */
final class TalentSupportInstrument implements Instrument {

    private static final double WAN = 10_000;

    private final LeverPlan lever;
    private final int[] clusters;
    /** The tier of each part. */
    private final List<TalentTier> tiers;

    TalentSupportInstrument(Frame frame, LeverPlan lever) {
        this.lever = lever;
        clusters = frame.leverClusters(lever);
        tiers = lever.split().parts().stream().map(TalentTier::of).toList();
    }

    @Override
    public void deliver(World world, int quarter) {
        TalentMarketParameters p = world.parameters().talent();
        PartFlow beyond = world.workspace().flow;
        int decided = quarter - World.quarters(p.recruitmentLagYears());
        double share = decided < 0
                ? 0
                : Delivery.share(
                        world, lever, decided, world.parameters().policy().talentDeliveryMultiple());
        for (int k = 0; k < lever.keys().size(); k++) {
            int place = clusters[k] == World.EVERYWHERE ? world.clusters() : clusters[k];
            beyond.deliver(world, lever, k, decided, share);
            double[] passed = {Ceilings.stated(lever, k, quarter), Ceilings.stated(lever, k, decided), beyond.more()};
            world.ledgerPlan().ceilings().book(world, lever, k, quarter, passed);
            for (int part = 0; part < tiers.size(); part++) {
                double money = beyond.of(part);
                int position = tiers.get(part).ordinal();
                double people = money * WAN / p.costWan(tiers.get(part)) * p.talentAdditionality();
                world.state().deliveries().people[place][position] += people;
                world.state().deliveries().moneyForPeopleYi[place][position] += Math.max(0, money);
                int line = world.ledgerPlan().talentMoney(k, part);
                double stated = lever.total(k, quarter) * lever.split().share(part, quarter);
                double practice = lever.base(k, quarter)
                        / Quarter.PER_YEAR
                        * lever.split().practice(part);
                Delivery.bookFlow(world, line, quarter, stated, practice + money);
            }
        }
    }
}
