package org.clustercast.model.phase;

import java.util.List;
import org.clustercast.model.instrument.Instrument;
import org.clustercast.model.instrument.InstrumentCatalog;
import org.clustercast.model.instrument.ListSelection;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.World;
import org.clustercast.quantity.Quarter;

/**
 * Levers deliver their difference from base-year practice through their instruments, within the delivery capacity of teams
 * and after their lags: {@code delivered = C (1 - e^(-requested / C))}; what is not delivered stays unallocated. Every yuan
 * is booked by source. Once a year the list of leading and backbone enterprises is selected anew.
 */
public final class PolicyPhase implements Phase {

    private final List<Instrument> instruments;

    public PolicyPhase(Frame frame) {
        instruments = InstrumentCatalog.of(frame);
    }

    @Override
    public Phase rebind(Frame frame) {
        return new PolicyPhase(frame);
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
}
