package org.clustercast.model.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;

/** Market access; orders and links are in the tour, J01 and J02. */
class SupplyChainPhaseTest {

    private static final Switches CHAIN =
            new Switches(false, true, false, false, false, false, false, false, false, true, false);

    /** 5 % wider at full effect; a quarter of the way every quarter, and back again when the effort fades. */
    @Test
    void industryServiceWidensMarketsAndTheyNarrowAgain() {
        var world = SmallWorld.quiet()
                .switches(CHAIN)
                .with("environment.clusterGrowth", 0)
                .with("industry-service.linkFillingEffect", 0)
                .with("industry-service.fadeYears", 0.25)
                .adding(LeverIds.MATCHING, 1e6)
                .ending(LeverIds.MATCHING, 2);
        double[] access = {1, 1, 1.0125, 1.021875, 1.01640625};
        for (int t = 0; t < access.length; t++) {
            var run = played(world, t + 1);
            assertThat(run.world().state().enterprises().marketAccess[0]).isCloseTo(access[t], within(1e-6));
            assertThat(run.world().state().accounts().outputYi[0]).isCloseTo(100 * access[t], within(1e-4));
        }
        var end = played(world, 28).world().state().enterprises();
        for (int row = end.from(0); row < end.to(0); row++) {
            assertThat(end.marketAccess[row]).isCloseTo(1, within(1e-4));
        }
    }

    @Test
    void withoutLinksThereAreNoLocalOrders() {
        var run = played(SmallWorld.quiet().switches(CHAIN), 8);
        assertThat(run.world().state().accounts().localOrdersYi[0]).isZero();
        assertThat(run.world().state().enterprises().localSales).containsOnly(0.0);
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
