package org.clustercast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.engine.SimulationRun;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;

/** Spill-overs and services; knowledge, breakthroughs and approvals are in the tour, I01 to I03. */
class InnovationPhaseTest {

    private static final Switches INNOVATION =
            new Switches(false, true, false, false, false, false, false, false, true, false, false);

    private static SmallWorld world() {
        return SmallWorld.quiet().switches(INNOVATION).with("environment.clusterGrowth", 0);
    }

    @Test
    void servicesMakeEverybodyALittleMoreProductive() {
        var run = played(world().adding(LeverIds.SERVICES, 1e6), 3);
        var e = run.world().district().enterprises();
        for (int row = e.from(0); row < e.to(0); row++) {
            assertThat(e.technology[row]).isCloseTo(StrictMath.exp(0.05), within(1e-9));
        }
        // it ends with the effort
        var ended = played(world().adding(LeverIds.SERVICES, 10).ending(LeverIds.SERVICES, 4), 28);
        assertThat(ended.world().district().enterprises().technology[0]).isCloseTo(1, within(1e-3));
    }

    /** A fab of 100 beside incumbents of 100: density ln 2 times 0.05, spill-over on the way to 0.06. */
    @Test
    void aLargeProjectSpillsOver() {
        var run = played(world().with("projects.slipYears", 0).project(SmallWorld.fab(200, 1, 0), false), 28);
        var e = run.world().district().enterprises();
        double gain = StrictMath.log(e.technology[0]);
        assertThat(gain).isBetween(0.05 * StrictMath.log(1.8), 0.05 * StrictMath.log(2) + 0.06);
        int fab = run.world().district().projects().row[0];
        assertThat(e.technology[fab]).isEqualTo(1);
    }

    @Test
    void inPracticeTechnologyIsOne() {
        var run = played(world().breakthroughs(20), 28);
        assertThat(run.world().district().enterprises().technology).containsOnly(1.0);
    }

    private static SimulationRun played(SmallWorld world, int quarters) {
        var run = world.run();
        run.begin(0);
        for (int t = 0; t < quarters; t++) {
            run.playQuarter();
        }
        return run;
    }
}
