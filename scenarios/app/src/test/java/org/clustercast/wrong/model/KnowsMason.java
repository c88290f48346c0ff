package org.clustercast.wrong.model;

import sim.engine.Schedule;

/** Knows the schedule outside the engine. */
final class KnowsMason {

    double time(Schedule schedule) {
        return schedule.getTime();
    }
}
