package org.clustercast.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;

/**
 * LIM-21: the unit of money does not matter. All amounts are stated in yuan instead of 亿元: outputs are 10^8 times as
 * large up to rounding (a factor that is no power of two, and logarithms of sizes, change last bits), and targets are hit
 * in the same replications.
 */
class ScalingTest {

    private static final double YUAN = 1e8;
    private static final int REPLICATIONS = 40;

    private static Scenario scenario() {
        return SmallWorld.quiet()
                .withCars()
                .switches(Switches.usual())
                .with("production.backlogShare", 0.6)
                .adding(LeverIds.GRANTS, 4, -3)
                .adding(LeverIds.FUNDS, 6, 2)
                .adding(LeverIds.SPACE, 5, 0, 8)
                .adding(LeverIds.TALENT, 0, 0.1, 0.5)
                .scenario();
    }

    private static double[] last(Scenario scenario) {
        // the book check allows an absolute error too, which has a unit
        var run = new SimulationRun(scenario, CheckLevel.NONE);
        double[] outputs = new double[REPLICATIONS];
        for (int r = 0; r < REPLICATIONS; r++) {
            outputs[r] = Worlds.last(run, r);
        }
        return outputs;
    }

    @Test
    void theUnitOfMoneyDoesNotMatter() {
        double[] yi = last(scenario());
        double[] yuan = last(Variants.inOtherMoney(scenario(), YUAN));
        double target = 180;
        int hits = 0;
        for (int r = 0; r < REPLICATIONS; r++) {
            assertThat(yuan[r] / YUAN / yi[r]).as("replication %d", r).isCloseTo(1, within(1e-9));
            assertThat(yuan[r] >= target * YUAN).isEqualTo(yi[r] >= target);
            hits += yi[r] >= target ? 1 : 0;
        }
        assertThat(hits).isBetween(1, REPLICATIONS - 1);
    }

    /** Negative control: an amount that keeps its old unit is found. */
    @Test
    void anAmountInTheOldUnitIsFound() {
        Scenario wrong = Variants.inOtherMoney(
                SmallWorld.quiet()
                        .withCars()
                        .switches(Switches.usual())
                        .with("production.backlogShare", 0.6)
                        .with("talent-market.outputPerWorker", 100 / YUAN)
                        .adding(LeverIds.TALENT, 0, 0.1, 0.5)
                        .scenario(),
                YUAN);
        Scenario right = SmallWorld.quiet()
                .withCars()
                .switches(Switches.usual())
                .with("production.backlogShare", 0.6)
                .adding(LeverIds.TALENT, 0, 0.1, 0.5)
                .scenario();
        assertThat(last(wrong)[0] / YUAN / last(right)[0]).isNotCloseTo(1, within(1e-6));
    }
}
