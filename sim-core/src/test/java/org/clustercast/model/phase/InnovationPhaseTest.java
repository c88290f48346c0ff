package org.clustercast.model.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
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
        var e = run.world().state().enterprises();
        for (int row = e.from(0); row < e.to(0); row++) {
            assertThat(e.technology[row]).isCloseTo(StrictMath.exp(0.05), within(1e-9));
        }
        // it ends with the effort
        var ended = played(world().adding(LeverIds.SERVICES, 10).ending(LeverIds.SERVICES, 4), 28);
        assertThat(ended.world().state().enterprises().technology[0]).isCloseTo(1, within(1e-3));
    }

    /** A fab as large as all incumbents: density gives 0.05 ln 2, and a twentieth of what is left of 0.06 spills over each quarter. */
    @Test
    void aLargeProjectSpillsOver() {
        var dense = played(fab().with("innovation.anchorSpillover", 0), 28);
        var a = dense.world().state().accounts();
        double ratio = a.lastProjectOutputYi[0] / (a.lastOutputYi[0] - a.lastProjectOutputYi[0]);
        assertThat(ratio).isBetween(0.9, 1.01);
        assertThat(StrictMath.log(technology(dense, 0))).isCloseTo(0.05 * StrictMath.log(1 + ratio), within(1e-9));
        int fab = dense.world().state().projects().row[0];
        assertThat(technology(dense, fab)).isEqualTo(1);
        double spilt = StrictMath.log(technology(played(fab().with("innovation.agglomerationElasticity", 0), 28), 0));
        // at full load for the last ten quarters, on the ramp for eight before
        assertThat(spilt).isBetween(0.06 * (1 - StrictMath.pow(0.95, 10)), 0.06 * (1 - StrictMath.pow(0.95, 19)));
    }

    private static SmallWorld fab() {
        return world().with("projects.slipYears", 0).project(SmallWorld.fab(200, 1, 0), false);
    }

    private static double technology(SimulationRun run, int row) {
        return run.world().state().enterprises().technology[row];
    }

    @Test
    void inPracticeTechnologyIsOne() {
        var run = played(world().breakthroughs(20), 28);
        assertThat(run.world().state().enterprises().technology).containsOnly(1.0);
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
