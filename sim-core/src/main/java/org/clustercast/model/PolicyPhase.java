package org.clustercast.model;

import java.util.List;
import org.clustercast.district.Ledger;
import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Elementary;
import org.clustercast.quantity.Quarter;

/**
 * Levers deliver their difference from base-year practice through their instruments, within the delivery capacity of teams
 * and after their lags: {@code delivered = C (1 - e^(-requested / C))}; what is not delivered stays unallocated. Every yuan
 * is booked by source. Once a year the list of leading and backbone enterprises is selected anew.
 */
public final class PolicyPhase implements Phase {

    private final List<Instrument> instruments;

    PolicyPhase(Frame frame) {
        instruments = InstrumentCatalog.of(frame);
    }

    @Override
    public void play(World world, int quarter) {
        world.state().deliveries().open();
        for (int i = 0; i < instruments.size(); i++) {
            instruments.get(i).deliver(world, quarter);
        }
        if (quarter % Quarter.PER_YEAR == 0 || ListSelection.isDue(world)) {
            ListSelection.select(world, quarter);
        }
        ListSelection.account(world);
    }

    /** Whether a lever's difference acts. */
    static boolean acts(World world, LeverPlan lever) {
        return lever.on() && world.switches().policy();
    }

    /** Share of positive requests that teams can deliver in a quarter, given all of a lever's requests together. */
    static double deliveredShare(World world, LeverPlan lever, int quarter, double multiple) {
        double requested = 0;
        double base = 0;
        for (int k = 0; k < lever.keys().size(); k++) {
            requested += lever.requested(k, quarter);
            base += lever.base()[k][quarter];
        }
        double most = multiple * base * world.state().deliveries().capacityFactor;
        if (requested == 0 || most == 0) {
            return 0;
        }
        // far below capacity the difference is all rounding, and nobody delivers more than was asked for
        return Math.min(1, most * (1 - Elementary.exp(-requested / most)) / requested);
    }

    /** Books a flow: what the scenario states per year, and what is used in the quarter, never more than stated. */
    static void bookFlow(World world, int line, int quarter, double statedPerYear, double usedInQuarter) {
        Ledger ledger = world.state().ledger();
        double stated = statedPerYear / Quarter.PER_YEAR;
        ledger.book(line, world.year(quarter), stated, Math.max(0, Math.min(stated, usedInQuarter)));
    }
}
