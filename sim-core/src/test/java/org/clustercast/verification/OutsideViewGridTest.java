package org.clustercast.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.clustercast.ensemble.analysis.OutsideView;
import org.clustercast.experiment.Trials;
import org.clustercast.model.SmallWorld;
import org.clustercast.parameter.Prior;
import org.clustercast.parameter.Scale;
import org.clustercast.policy.Target;
import org.clustercast.result.Table;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;

/** Property 8: the probability of a target on a grid of the half-life of growth and its long-run level. */
class OutsideViewGridTest {

    private static final int REPLICATIONS = 120;
    private static final Prior HALF_LIFE = Prior.of(1, 2, 4, Scale.LOG);
    private static final Prior LONG_RUN = Prior.of(0.02, 0.06, 0.1, Scale.IDENTITY);

    private static Table grid(Switches switches) {
        var scenario = SmallWorld.quiet()
                .switches(switches)
                .with("environment.clusterGrowth", 0.28)
                .uncertain("environment.growthHalfLife", HALF_LIFE)
                .uncertain("environment.longRunGrowth", LONG_RUN)
                .scenario();
        return OutsideView.of(scenario, new Target(SmallWorld.CHIPS, 2030, 300, ""), Trials.first(REPLICATIONS, 2));
    }

    @Test
    void theProbabilityIsGivenForEveryCellAndRisesWithBoth() {
        Table grid = grid(Mechanisms.fadingShocks());
        assertThat(grid.rows()).isEqualTo(9);
        double[] halfLives = {HALF_LIFE.p05(), HALF_LIFE.median(), HALF_LIFE.p95()};
        double[] growths = {LONG_RUN.p05(), LONG_RUN.median(), LONG_RUN.p95()};
        for (int row = 0; row < 9; row++) {
            assertThat(grid.number(row, "half_life")).isEqualTo(halfLives[row / 3]);
            assertThat(grid.number(row, "long_run_growth")).isEqualTo(growths[row % 3]);
            double p = grid.number(row, "probability");
            assertThat(p).isEqualTo(grid.number(row, "hits") / REPLICATIONS);
            assertThat(p).isBetween(grid.number(row, "ci_low"), grid.number(row, "ci_high"));
            // under the same luck no cell can lose a hit when growth fades more slowly or to a higher level
            if (row % 3 > 0) {
                assertThat(p).isGreaterThanOrEqualTo(grid.number(row - 1, "probability"));
            }
            if (row >= 3) {
                assertThat(p).isGreaterThanOrEqualTo(grid.number(row - 3, "probability"));
            }
        }
        assertThat(grid.number(8, "probability")).isGreaterThan(grid.number(0, "probability") + 0.1);
    }

    /** Negative control: where growth does not fade, neither assumption matters. */
    @Test
    void withoutFadingAllCellsAreEqual() {
        Table grid = grid(Mechanisms.shocks());
        for (int row = 1; row < 9; row++) {
            assertThat(grid.number(row, "hits")).isEqualTo(grid.number(0, "hits"));
        }
        assertThat(grid.number(0, "hits")).isBetween(1.0, REPLICATIONS - 1.0);
    }
}
