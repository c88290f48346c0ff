package org.clustercast.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;

/** LIM-19: the books close after every phase, and a broken one is named. */
class BookCheckTest {

    private static SimulationRun busy() {
        return SmallWorld.quiet()
                .withCars()
                .switches(Switches.usual())
                .with("production.backlogShare", 0.6)
                .adding(LeverIds.GRANTS, 4, -3)
                .adding(LeverIds.FUNDS, 6, 2)
                .adding(LeverIds.SPACE, 5, -4, 8)
                .adding(LeverIds.TALENT, 0, 0.1, -0.5)
                .adding(LeverIds.PROJECTS, 20)
                .project(SmallWorld.fab(80, 0.8, 100_000), true)
                .run();
    }

    @Test
    void theBooksCloseAfterEveryPhaseOfABusyWorld() {
        var run = busy();
        assertThatCode(() -> {
                    for (int r = 0; r < 20; r++) {
                        run.begin(r);
                        for (int t = 0; t < 28; t++) {
                            run.playQuarter();
                        }
                    }
                })
                .doesNotThrowAnyException();
        assertThat(run.world().state().bookings().capitalOrdered).isPositive();
    }

    @Test
    void capitalOutOfNowhereIsFound() {
        var run = busy();
        run.begin(0);
        run.playQuarter();
        run.world().state().enterprises().leverCapital[0] += 1;
        assertThatThrownBy(run::playQuarter)
                .hasMessageContaining("lever capital in use")
                .hasMessageContaining("2024Q2");
    }

    @Test
    void spaceLetTwiceIsFound() {
        var run = busy();
        run.begin(0);
        run.playQuarter();
        run.world().state().enterprises().leverSpace[0] += 1;
        assertThatThrownBy(run::playQuarter).hasMessageContaining("lever space");
    }

    @Test
    void aPersonInTwoFirmsIsFound() {
        var run = busy();
        run.begin(0);
        run.playQuarter();
        run.world().state().enterprises().leverStaff[0] += 1;
        assertThatThrownBy(run::playQuarter).hasMessageContaining("lever staff");
    }

    @Test
    void moneyUsedTwiceIsFound() {
        var run = busy();
        run.begin(0);
        run.playQuarter();
        run.world().state().ledger().book(0, 0, 0, 1e6);
        assertThatThrownBy(run::playQuarter).hasMessageContaining("uses");
    }

    @Test
    void aParkFilledBeyondItsSupplyIsFound() {
        var run = busy();
        run.begin(0);
        run.playQuarter();
        run.world().state().parks().leverUsedSqm[0] += 1e7;
        assertThatThrownBy(run::playQuarter).hasMessageContaining("park own-connected-vehicles");
    }
}
