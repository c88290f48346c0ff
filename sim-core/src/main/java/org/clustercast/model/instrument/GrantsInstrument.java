package org.clustercast.model.instrument;

import java.util.List;
import org.clustercast.district.Deliveries;
import org.clustercast.model.parameters.InnovationParameters;
import org.clustercast.model.parameters.PolicyParameters;
import org.clustercast.model.setting.Ceilings;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.model.setting.PartFlow;
import org.clustercast.model.setting.World;
import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Quarter;

/**
 * Grants to enterprises (instrument 6) by five purposes: landing, expansion and finance build capital, growth goes into
 * research, cooperation fills local links. Only above-scale enterprises are eligible, each up to a cap; what nobody may
 * take stays unallocated. The part that would have happened anyway is shown as deadweight.
 */
final class GrantsInstrument implements Instrument {

    private final LeverPlan lever;
    private final int[] clusters;
    private final List<GrantPurpose> purposes;

    GrantsInstrument(Frame frame, LeverPlan lever) {
        this.lever = lever;
        clusters = frame.leverClusters(lever);
        purposes = lever.split().parts().stream().map(GrantPurpose::of).toList();
    }

    @Override
    public void deliver(World world, int quarter) {
        PolicyParameters policy = world.parameters().policy();
        int decided = quarter - World.quarters(policy.grantLagYears());
        double share = decided < 0 ? 0 : Delivery.share(world, lever, decided, policy.grantDeliveryMultiple());
        PartFlow beyond = world.workspace().flow;
        for (int k = 0; k < lever.keys().size(); k++) {
            int cluster = clusters[k];
            beyond.deliver(world, lever, k, decided, share);
            double wanted = beyond.more();
            beyond.limit(mostPerQuarter(world, cluster));
            deliver(world, cluster, beyond, quarter);
            double[] passed = {
                Ceilings.stated(lever, k, quarter), Ceilings.stated(lever, k, decided), wanted, beyond.more()
            };
            world.ledgerPlan().ceilings().book(world, lever, k, quarter, passed);
            int line = world.ledgerPlan().money(LeverIds.GRANTS, k);
            double practice = lever.base(k, quarter) / Quarter.PER_YEAR;
            Delivery.bookFlow(world, line, quarter, lever.total(k, quarter), practice + beyond.sum());
        }
    }

    /** Money for capital waits for a need; the rest is used as it comes. */
    private static void meetNeed(World world, int cluster, int quarter, double amount, double forCapital) {
        Ceilings ceilings = world.ledgerPlan().ceilings();
        double rest = Math.max(0, amount - Math.max(0, forCapital));
        ceilings.add(world, ceilings.lastLine(LeverIds.GRANTS, cluster), quarter, rest, rest);
        world.state().deliveries().moneyForCapitalYi[0][cluster] += Math.max(0, forCapital);
    }

    /** What the eligible enterprises of a cluster may take beyond practice in a quarter, 亿元. */
    private static double mostPerQuarter(World world, int cluster) {
        double eligible = world.state().accounts().lastAboveScale[cluster];
        return eligible * world.parameters().policy().grantCapYi() / Quarter.PER_YEAR;
    }

    private void deliver(World world, int cluster, PartFlow beyond, int quarter) {
        Deliveries d = world.state().deliveries();
        double additionality = world.parameters().investment().grantAdditionality();
        InnovationParameters innovation = world.parameters().innovation();
        double forCapital = 0;
        double measured = 0;
        double additional = 0;
        for (int part = 0; part < purposes.size(); part++) {
            double money = beyond.of(part);
            switch (purposes.get(part)) {
                case LANDING, EXPANSION, FINANCE -> forCapital += money;
                case GROWTH -> {
                    d.researchYi[cluster] += money;
                    measured += money;
                    additional += money * innovation.researchAdditionality();
                }
                // links are filled at a yearly rate, and this is the money of a quarter
                case COOPERATION ->
                    d.linkFilling[cluster] += Math.max(0, money)
                            * Quarter.PER_YEAR
                            * world.parameters().policy().cooperationFilling();
            }
        }
        d.capitalYi[cluster] += forCapital * additionality;
        meetNeed(world, cluster, quarter, beyond.more(), forCapital);
        world.state().accounts().grantsYi[cluster] += beyond.sum();
        // of money for cooperation nobody knows what would have happened anyway
        double deadweight = forCapital * (1 - additionality) + measured - additional;
        world.state().accounts().deadweightYi[cluster] += Math.max(0, deadweight);
    }
}
