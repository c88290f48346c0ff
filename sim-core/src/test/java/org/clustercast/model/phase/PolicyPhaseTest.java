package org.clustercast.model.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.district.Deliveries;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.junit.jupiter.api.Test;

/** Delivery of levers; see also the tour, H01 and N01. */
class PolicyPhaseTest {

    @Test
    void withoutADifferenceFromPracticeNothingIsDelivered() {
        var run = played(SmallWorld.quiet(), 8);
        Deliveries d = run.world().state().deliveries();
        assertThat(d.capitalYi).containsOnly(0.0);
        assertThat(d.spaceSqm).containsOnly(0.0);
        assertThat(d.leadFactor).containsOnly(1.0);
        assertThat(d.capacityFactor).isEqualTo(1);
    }

    /** Capacity 2 * 5 = 10 a year; 20 asked for: 10 (1 - e^-2), half of it additional, paid after two quarters. */
    @Test
    void teamsDeliverWithinTheirCapacityAndAfterTheLag() {
        var world = SmallWorld.quiet().with("policy.grantDeliveryMultiple", 2).adding(LeverIds.GRANTS, 20);
        assertThat(played(world, 2).world().state().deliveries().capitalYi[0]).isZero();
        assertThat(played(world, 3).world().state().deliveries().capitalYi[0])
                .isCloseTo(10 * (1 - StrictMath.exp(-2)) / 4 * 0.5, within(1e-9));
    }

    @Test
    void lessThanPracticeNeedsNoTeams() {
        var world = SmallWorld.quiet().adding(LeverIds.GRANTS, -4);
        assertThat(played(world, 3).world().state().deliveries().capitalYi[0]).isCloseTo(-0.5, within(1e-12));
    }

    @Test
    void coordinationGivesTeamsMoreCapacity() {
        var world = SmallWorld.quiet()
                .with("policy.grantDeliveryMultiple", 2)
                .adding(LeverIds.GRANTS, 20)
                .adding(LeverIds.COORDINATION, 1e6);
        var d = played(world, 3).world().state().deliveries();
        assertThat(d.capacityFactor).isCloseTo(2, within(1e-9));
        assertThat(d.capitalYi[0]).isCloseTo(20 * (1 - StrictMath.exp(-1)) / 4 * 0.5, within(1e-9));
    }

    @Test
    void effortBuildsUpAndFades() {
        var world = SmallWorld.quiet()
                .with("attraction-list.saturationUnits", 1e9)
                .with("attraction-list.leadEffect", 1e9)
                .adding(LeverIds.ATTRACTION, 8)
                .ending(LeverIds.ATTRACTION, 2);
        double[] expected = {0, 0, 2, 3.5, 2.625, 1.96875};
        for (int t = 0; t < expected.length; t++) {
            double more = played(world, t + 1).world().state().deliveries().leadFactor[0] - 1;
            assertThat(more).isCloseTo(expected[t], within(1e-5));
        }
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
