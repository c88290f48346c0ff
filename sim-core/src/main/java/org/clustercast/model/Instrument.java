package org.clustercast.model;

import org.clustercast.policy.LeverPlan;

/**
 * One of the levers of the document: what it costs and what it delivers. It books its cost and writes deliveries; it never
 * reaches into enterprises. One instance belongs to one world and may keep a state through a replication.
 */
interface Instrument {

    /** Id of the lever in the data. */
    String lever();

    /** Forgets everything before a replication begins. */
    default void begin(World world, LeverPlan lever) {}

    /** Delivers the difference from practice in a quarter, and books what it costs. */
    void deliver(World world, LeverPlan lever, int quarter);
}
