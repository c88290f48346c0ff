package org.clustercast.model.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;

/** Sums and books; the engine closes them every quarter. */
class AccountingPhaseTest {

    private static SimulationRun busy() {
        return played(SmallWorld.quiet().withCars().switches(Switches.usual()).anchor(50, 1), 10);
    }

    @Test
    void totalsAreTheSumsOfTheClusters() {
        var a = busy().world().state().accounts();
        for (double[] account : new double[][] {a.outputYi, a.demandYi, a.aboveScale, a.leads, a.listedCompanies}) {
            assertThat(account[2]).isCloseTo(account[0] + account[1], within(1e-9));
            assertThat(account[3]).isCloseTo(account[0] + account[1], within(1e-9));
            assertThat(account[3]).isPositive();
        }
    }

    @Test
    void onlyAboveScaleOutputCounts() {
        var world = busy().world();
        var e = world.state().enterprises();
        double counted = 0;
        double all = 0;
        for (int row = e.from(0); row < e.to(0); row++) {
            counted += e.isCounted(row) ? e.outputYi[row] : 0;
            all += e.outputYi[row];
        }
        // status changes and exits come before the books and after production
        assertThat(world.state().accounts().outputYi[0]).isCloseTo(counted, within(1e-9));
        assertThat(all).isGreaterThan(counted);
    }

    @Test
    void whatIsLostIsDemandLessOutputAndHasACause() {
        var a = busy().world().state().accounts();
        for (int s = 0; s < 4; s++) {
            assertThat(a.lostOrdersYi[s]).isCloseTo(a.demandYi[s] - a.outputYi[s], within(1e-9));
            double caused = a.gapYi[0][s] + a.gapYi[1][s] + a.gapYi[2][s] + a.gapYi[3][s];
            assertThat(caused).isCloseTo(a.lostOrdersYi[s], within(1e-9));
            assertThat(a.lostOrdersYi[s]).isPositive();
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
