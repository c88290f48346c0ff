package org.clustercast.model.instrument;

import org.clustercast.district.Ledger;
import org.clustercast.model.setting.World;
import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Elementary;
import org.clustercast.quantity.Quarter;

/** What instruments share: how much of a request teams can deliver, and how a flow is booked. */
public final class Delivery {

    private Delivery() {}

    /** Share of positive requests that teams can deliver in a quarter, given all of a lever's requests together. */
    public static double share(World world, LeverPlan lever, int quarter, double multiple) {
        double requested = 0;
        double base = 0;
        for (int k = 0; k < lever.keys().size(); k++) {
            requested += lever.requested(k, quarter);
            base += lever.base(k, quarter);
        }
        double most = multiple * base * world.state().deliveries().capacityFactor;
        if (requested == 0 || most == 0) {
            return 0;
        }
        // far below capacity the difference is all rounding, and nobody delivers more than was asked for
        return Math.min(1, most * (1 - Elementary.exp(-requested / most)) / requested);
    }

    /** Books a flow: what the scenario states per year, and what is used in the quarter, never more than stated. */
    public static void bookFlow(World world, int line, int quarter, double statedPerYear, double usedInQuarter) {
        Ledger ledger = world.state().ledger();
        double stated = statedPerYear / Quarter.PER_YEAR;
        ledger.book(line, world.year(quarter), stated, Math.max(0, Math.min(stated, usedInQuarter)));
    }
}
