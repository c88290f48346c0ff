package org.clustercast.model.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.district.Enterprises;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.parameters.LadderParameters;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;

/** Threshold and exit; see also the tour, E01, L01 and L02. */
class LadderPhaseTest {

    private static SmallWorld dying() {
        return SmallWorld.quiet()
                .switches(new Switches(false, true, false, true, false, false, false, false))
                .with("ladder.aboveScaleExitYi", 0)
                .with("ladder.exitHazardAge1", 4)
                .with("ladder.exitHazardAge2", 4)
                .with("ladder.exitHazardAge3to7", 4)
                .with("ladder.exitHazardAge8plus", 4)
                .with("ladder.aboveScaleHazardFactor", 1)
                .with("ladder.hazardSizeExponent", 0);
    }

    @Test
    void whereEverybodyLeavesOnlyTheAnchorStays() {
        var e = played(dying().anchor(100, 1), 1).world().state().enterprises();
        for (int row = e.from(0); row < e.to(0); row++) {
            assertThat(e.status[row]).isEqualTo(e.anchor[row] ? Enterprises.ABOVE_SCALE : Enterprises.ABSENT);
        }
    }

    @Test
    void theHazardDependsOnAge() {
        LadderParameters p = played(
                        SmallWorld.quiet()
                                .with("ladder.exitHazardAge1", 0.01)
                                .with("ladder.exitHazardAge2", 0.02)
                                .with("ladder.exitHazardAge3to7", 0.03)
                                .with("ladder.exitHazardAge8plus", 0.04),
                        1)
                .world()
                .parameters()
                .ladder();
        int[] quarters = {0, 3, 4, 7, 8, 27, 28, 100};
        double[] hazards = {0.01, 0.01, 0.02, 0.02, 0.03, 0.03, 0.04, 0.04};
        for (int k = 0; k < quarters.length; k++) {
            assertThat(LadderPhase.hazard(p, quarters[k])).isEqualTo(hazards[k]);
        }
    }

    @Test
    void largerEnterprisesLeaveLessOften() {
        var e = played(SmallWorld.quiet(), 1).world().state().enterprises();
        for (int row = e.from(0); row < e.to(0); row++) {
            // fifth root of size over the threshold of 0.2
            double size = Math.max(1, e.latentDemandYi[row] * 0.6 / startingLevel() / 0.2);
            assertThat(e.hazardFactor[row]).isCloseTo(StrictMath.pow(size, -0.2), within(1e-9));
        }
    }

    /** Starting level over the average of a year in which output grows by a tenth. */
    private static double startingLevel() {
        double q = StrictMath.pow(1.1, 0.25);
        return 4 * q * q * q / (1 + q + q * q + q * q * q);
    }

    @Test
    void incubationKeepsTheYoung() {
        var usual = young();
        var incubated = young().with("innovation-carriers.incubationEffect", 1)
                .with("innovation-carriers.birthEffect", 0)
                .adding(LeverIds.CARRIERS, 1e6);
        assertThat(present(incubated)).isGreaterThan(present(usual));
    }

    private static SmallWorld young() {
        return SmallWorld.quiet()
                .switches(new Switches(false, true, true, true, false, false, false, false))
                .with("entry.startUpRate", 1)
                .with("ladder.exitHazardAge1", 1)
                .with("ladder.exitHazardAge2", 1);
    }

    private static int present(SmallWorld world) {
        var e = played(world, 12).world().state().enterprises();
        int count = 0;
        for (int row = e.from(0); row < e.to(0); row++) {
            count += e.status[row] == Enterprises.ABSENT ? 0 : 1;
        }
        return count;
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
