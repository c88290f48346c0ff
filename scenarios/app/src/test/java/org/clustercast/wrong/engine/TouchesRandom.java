package org.clustercast.wrong.engine;

import sim.engine.SimState;

/** Uses the generator of MASON. */
final class TouchesRandom {

    Object take(SimState state) {
        return state.random;
    }

    Object takeFromOwnState(OwnState state) {
        return state.random;
    }

    /** A state of our own inherits the generator. */
    static final class OwnState extends SimState {

        private static final long serialVersionUID = 1L;

        OwnState() {
            super(0);
        }
    }
}
