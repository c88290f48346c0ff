package org.clustercast.bench;

import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/** The reference kernel as one would write it first: one Steppable for each enterprise, MASON's own generator. */
final class MasonKernel {

    private static final double DRIFT = 0.01;
    private static final double VOLATILITY = 0.02;
    private static final double HAZARD = 0.005;

    private final SimState state = new SimState(1);
    private final Enterprise first;

    MasonKernel(int enterprises) {
        first = new Enterprise();
        state.schedule.scheduleRepeating(Schedule.EPOCH, first);
        for (int i = 1; i < enterprises; i++) {
            state.schedule.scheduleRepeating(Schedule.EPOCH, new Enterprise());
        }
    }

    /** One quarter of all enterprises. */
    double step() {
        state.schedule.step(state);
        return first.size;
    }

    private static final class Enterprise implements Steppable {

        private static final long serialVersionUID = 1;

        private double size = 1;

        @Override
        public void step(SimState state) {
            double z = state.random.nextGaussian();
            double grown = size * Math.exp(DRIFT - VOLATILITY * VOLATILITY / 2 + VOLATILITY * z);
            size = state.random.nextDouble() < HAZARD ? 1 : grown;
        }
    }
}
