package org.clustercast.model.phase;

import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.World;

/** One mechanism of a quarter. It keeps nothing: what lasts is in the state, what does not is in the workspace. */
public interface Phase {

    /** Name of the mechanism, also of its parameter file, test and section in the model description. */
    default String name() {
        String simple = getClass().getSimpleName();
        return simple.substring(0, simple.length() - "Phase".length());
    }

    /**
     * Looks at the district when the phase is about to play for the first time, after the phases before it have: what later
     * quarters are measured against is stated here.
     */
    default void begin(World world) {}

    /** The same mechanism for a scenario that differs in levers and events only; itself where neither matters to it. */
    default Phase rebind(Frame frame) {
        return this;
    }

    /**
     * Plays the mechanism in a quarter. Decisions see the state of the quarter before.
     *
     * @param world the replication
     * @param quarter quarter counted from the first simulated one, from 0
     */
    void play(World world, int quarter);
}
