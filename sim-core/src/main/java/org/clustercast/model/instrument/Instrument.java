package org.clustercast.model.instrument;

import org.clustercast.model.setting.World;

/**
 * One of the levers of the document in a scenario: what it costs and what it delivers. It books its cost and writes
 * deliveries; it never reaches into enterprises. It keeps nothing: what it has built up is in the state.
 */
public interface Instrument {

    /** Delivers the difference from practice in a quarter, and books what it costs. */
    void deliver(World world, int quarter);
}
