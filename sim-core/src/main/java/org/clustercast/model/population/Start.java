package org.clustercast.model.population;

import org.clustercast.district.Accounts;
import org.clustercast.district.State;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.World;

/** Puts a state to the end of the base year, with the luck of a replication. */
public final class Start {

    private final BaseYear baseYear;
    private final Events events;

    /** The start of a scenario's replications. */
    public Start(Frame frame) {
        baseYear = new BaseYear(frame.population());
        events = new Events(frame);
    }

    private Start(BaseYear baseYear, Events events) {
        this.baseYear = baseYear;
        this.events = events;
    }

    /** The start of a scenario that differs in levers and events only. */
    public Start rebind(Frame frame) {
        return new Start(baseYear, new Events(frame));
    }

    /** Begins a replication: whatever the state held before is forgotten. */
    public void begin(World world) {
        State state = world.state();
        state.reset();
        baseYear.prepare(world);
        Accounts accounts = state.accounts();
        for (int c = 0; c < world.clusters(); c++) {
            accounts.outputYi[c] = world.scenario().clusters().get(c).base().outputYi();
        }
        events.begin(world);
    }
}
