package org.clustercast.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.clustercast.district.Enterprises;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.junit.jupiter.api.Test;

/** LIM-18: without growth, levers, noise and demography every enterprise and every total stays as it is, to the last bit. */
class SteadyStateTest {

    private static SmallWorld still(double growth) {
        return SmallWorld.quiet()
                .withCars()
                .anchor(200, 0.25)
                .switches(Mechanisms.still())
                .with("production.backlogShare", 0.6)
                .with("production.backlogCoverageCapital", 0.55)
                .with("production.backlogCoverageStaff", 0.8)
                .with("environment.clusterGrowth", growth);
    }

    /** Quarters in which some number of some enterprise or some sum differs from the quarter before. */
    private static int quartersThatMove(SimulationRun run) {
        run.begin(0);
        run.playQuarter();
        List<double[]> before = state(run);
        int moving = 0;
        for (int t = 1; t < 28; t++) {
            run.playQuarter();
            List<double[]> now = state(run);
            boolean same = true;
            for (int i = 0; i < now.size(); i++) {
                same &= java.util.Arrays.equals(now.get(i), before.get(i));
            }
            moving += same ? 0 : 1;
            before = now;
        }
        return moving;
    }

    private static List<double[]> state(SimulationRun run) {
        Enterprises e = run.world().state().enterprises();
        var a = run.world().state().accounts();
        List<double[]> state = new ArrayList<>();
        for (double[] column : List.of(
                e.externalIndex,
                e.demandYi,
                e.outputYi,
                e.ordinaryCapital,
                e.ordinarySpace,
                e.ordinaryStaff,
                e.leverCapital,
                e.leverSpace,
                e.leverStaff,
                a.outputYi,
                a.demandYi,
                a.lostOrdersYi,
                a.ordinaryCapital,
                a.ordinarySpace,
                a.ordinaryStaff,
                a.vacancies,
                a.aboveScale,
                a.belowScale)) {
            state.add(column.clone());
        }
        return state;
    }

    @Test
    void nothingMovesToTheLastBit() {
        var run = still(0).run();
        assertThat(quartersThatMove(run)).isZero();
        var e = run.world().state().enterprises();
        assertThat(e.outputYi[e.from(1)]).isPositive().isLessThan(e.demandYi[e.from(1)]);
    }

    /** Negative control: growth of a billionth is seen in every quarter. */
    @Test
    void theLeastGrowthIsSeen() {
        assertThat(quartersThatMove(still(1e-9).run())).isEqualTo(27);
    }
}
