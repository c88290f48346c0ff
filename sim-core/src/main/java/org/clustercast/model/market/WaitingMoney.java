package org.clustercast.model.market;

import java.util.List;
import org.clustercast.model.setting.Ceilings;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.model.setting.World;

/**
 * Money of levers for capital that waits until enterprises miss capital, by lever and cluster, before additionality and
 * leverage. It is one pot: what is taken is taken from all levers in the same share.
 */
public final class WaitingMoney {

    private static final List<String> LEVERS = List.of(LeverIds.GRANTS, LeverIds.FUNDS);

    private WaitingMoney() {}

    /** Takes in what levers deliver to a cluster in a quarter. */
    public static void receive(World world, int cluster, int quarter) {
        double[][] yi = world.state().orders().waitingMoneyYi;
        for (int lever = 0; lever < yi.length; lever++) {
            double more = world.state().deliveries().moneyForCapitalYi[lever][cluster];
            if (more > 0) {
                yi[lever][cluster] += more;
                Ceilings ceilings = world.ledgerPlan().ceilings();
                ceilings.add(world, ceilings.lastLine(LEVERS.get(lever), cluster), quarter, more, 0);
            }
        }
    }

    /** A share of what waits in a cluster finds its need. */
    public static void take(World world, int cluster, int quarter, double share) {
        double[][] yi = world.state().orders().waitingMoneyYi;
        for (int lever = 0; lever < yi.length; lever++) {
            double taken = share >= 1 ? yi[lever][cluster] : share * yi[lever][cluster];
            if (taken > 0) {
                yi[lever][cluster] -= taken;
                Ceilings ceilings = world.ledgerPlan().ceilings();
                ceilings.add(world, ceilings.lastLine(LEVERS.get(lever), cluster), quarter, 0, taken);
            }
        }
    }
}
