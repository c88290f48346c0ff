package org.clustercast.model.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.district.Enterprises;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.junit.jupiter.api.Test;

/** Output; see also the tour, C01. */
class ProductionPhaseTest {

    @Test
    void outputIsTheSmallerOfDemandAndCapacity() {
        var run = played(
                SmallWorld.quiet()
                        .with("production.backlogShare", 0.5)
                        .with("production.backlogCoverageCapital", 0.5)
                        .with("production.backlogCoverageStaff", 0.8),
                12);
        var e = run.world().state().enterprises();
        var capacity = run.world().capacity();
        int bound = 0;
        for (int row = e.from(0); row < e.to(0); row++) {
            double carried = capacity.ces(e.ordinaryCapital[row], e.ordinarySpace[row], e.ordinaryStaff[row]);
            assertThat(e.outputYi[row]).isCloseTo(Math.min(e.demandYi[row], carried), within(1e-9));
            assertThat(e.boundBy[row] == Enterprises.BOUND_BY_DEMAND).isEqualTo(e.demandYi[row] <= carried);
            bound += e.boundBy[row] == Enterprises.BOUND_BY_DEMAND ? 0 : 1;
        }
        assertThat(bound).isBetween(5, e.to(0) - 5);
    }

    /** A third of what the anchor books is made here: only that much is bounded by local inputs. */
    @Test
    void onlyTheLocalShareIsBoundedByLocalInputs() {
        var run = played(SmallWorld.quiet().anchor(100, 0.3), 1);
        var e = run.world().state().enterprises();
        var capacity = run.world().capacity();
        for (int row = e.from(0); row < e.to(0); row++) {
            double carried = capacity.ces(e.ordinaryCapital[row], e.ordinarySpace[row], e.ordinaryStaff[row]);
            double expected = (1 - e.localShare[row]) * e.demandYi[row] + e.localShare[row] * carried;
            assertThat(e.outputYi[row]).isCloseTo(expected, within(1e-9));
        }
        assertThat(e.localShare).contains(0.3);
    }

    @Test
    void theScarcestInputIsNamed() {
        var run = played(SmallWorld.quiet().with("production.backlogCoverageSpace", 0.5), 1);
        var e = run.world().state().enterprises();
        for (int row = e.from(0); row < e.to(0); row++) {
            assertThat(e.boundBy[row]).isEqualTo(Enterprises.BOUND_BY_SPACE);
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
