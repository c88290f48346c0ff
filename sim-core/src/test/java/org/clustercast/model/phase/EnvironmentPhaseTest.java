package org.clustercast.model.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;

/** External demand; see also the tour, A01 and F01. */
class EnvironmentPhaseTest {

    @Test
    void withoutLuckEveryMarketGrowsOnItsTrend() {
        var run = played(SmallWorld.quiet(), 8);
        var e = run.world().state().enterprises();
        for (int row = e.from(0); row < e.to(0); row++) {
            assertThat(e.externalIndex[row]).isCloseTo(1.1 * 1.1, within(1e-12));
        }
    }

    /** Annual variance of the cluster is that of its enterprises' own shocks and of the sector shock, which is 2.75 times the quarterly one. */
    @Test
    void theSectorShockIsWhatTheShocksOfEnterprisesLeave() {
        var run = played(SmallWorld.quiet().switches(Switches.usual()).with("environment.sectorVolatility", 0.5), 1);
        var e = run.world().state().enterprises();
        var members = run.world().population().clusters().get(0);
        double own = 0;
        for (int k = 0; k < members.size(); k++) {
            double part =
                    members.get(k).aboveScale() ? members.get(k).outputYi() / 100 * e.volatility[e.from(0) + k] : 0;
            own += part * part;
        }
        double sector = EnvironmentPhase.quarterlySectorDeviation(run.world(), 0);
        assertThat(own + 2.75 * sector * sector).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void aQuarterOfTheVolatilityIsLeftToTheSectorAtLeast() {
        var run = played(SmallWorld.quiet().with("environment.sectorVolatility", 0.04), 1);
        double sector = EnvironmentPhase.quarterlySectorDeviation(run.world(), 0);
        assertThat(StrictMath.sqrt(2.75) * sector).isCloseTo(0.01, within(1e-12));
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
