package org.clustercast.model.phase;

import static org.assertj.core.api.Assertions.assertThat;

import org.clustercast.district.Enterprises;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;

/** Newcomers and projects; see also the tour, D01, E01 and K01. */
class EntryPhaseTest {

    private static final Switches ENTRY =
            new Switches(false, true, true, false, false, false, false, false, false, false, false);

    private static SmallWorld world() {
        return SmallWorld.quiet()
                .switches(ENTRY)
                .with("entry.ordinaryNetContribution", 0)
                .with("entry.startUpRate", 0.5)
                .with("entry.spinOffRate", 0)
                .with("entry.arrivalRate", 0);
    }

    /** 0.5 * 40 a year for seven years, all between 0.1 and 0.2 亿元: below the threshold. */
    @Test
    void startUpsSurfaceBelowTheThreshold() {
        var run = played(world().with("environment.clusterGrowth", 0), 28);
        var e = run.world().state().enterprises();
        int first = run.world().population().size(0);
        assertThat(e.to(0) - first).isBetween(140 - 48, 140 + 48);
        for (int row = first; row < e.to(0); row++) {
            assertThat(e.outputYi[row]).isBetween(0.1, 0.2);
            assertThat(e.status[row]).isEqualTo(Enterprises.BELOW_SCALE);
        }
    }

    @Test
    void moreBirthsAreTheSameNewcomersAndMore() {
        var usual = played(world(), 12).world().state().enterprises();
        var more = played(world().adding(LeverIds.CARRIERS, 1e6), 12)
                .world()
                .state()
                .enterprises();
        assertThat(more.to(0)).isGreaterThan(usual.to(0));
        var keys = java.util.Arrays.stream(more.key, more.from(0), more.to(0))
                .sorted()
                .toArray();
        for (int row = usual.from(0); row < usual.to(0); row++) {
            assertThat(java.util.Arrays.binarySearch(keys, usual.key[row])).isNotNegative();
        }
    }

    @Test
    void aProjectAppearsWhenItIsCompleted() {
        var world = SmallWorld.quiet().with("projects.slipYears", 0).project(SmallWorld.fab(100, 1, 1000), false);
        var before = played(world, 8);
        assertThat(before.world()
                        .state()
                        .enterprises()
                        .status[before.world().state().projects().row[0]])
                .isEqualTo(Enterprises.ABSENT);
        var after = played(world, 9);
        assertThat(after.world()
                        .state()
                        .enterprises()
                        .status[after.world().state().projects().row[0]])
                .isEqualTo(Enterprises.PROJECT);
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
