package org.clustercast.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.model.SmallWorld;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;

/** Closed forms of growth (LIM-04: the arithmetic of compound rates) and the steady state (LIM-18). */
class GrowthPathTest {

    private static final Switches GROWTH_ONLY = new Switches(false, false, false, false, false, false, false, false);

    private static double[] annual(SimulationRun run, int replication) {
        var record = new ReplicationRecord(run.layout());
        run.run(replication, record);
        double[] output = new double[run.layout().years()];
        for (int y = 0; y < output.length; y++) {
            output[y] = record.doubles()[run.layout().outputPosition(y, 0)];
        }
        return output;
    }

    @Test
    void annualTotalsCompoundAtTheDrawnRate() {
        double[] output = annual(SmallWorld.quiet().switches(GROWTH_ONLY).run(), 0);
        for (int n = 1; n <= output.length; n++) {
            assertThat(output[n - 1] / (100 * StrictMath.pow(1.1, n))).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void theCapacityLimitAndTheShortageDoNotChangeAPathWithoutNoise() {
        double[] output = annual(SmallWorld.quiet().run(), 0);
        for (int n = 1; n <= output.length; n++) {
            assertThat(output[n - 1] / (100 * StrictMath.pow(1.1, n))).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void tripling150To1000InSevenYearsNeedsTheRateOfTheReference() {
        // LIM-04: CAGR .3112975467 for 150 -> 1000 in 7 years
        double[] output = annual(
                SmallWorld.quiet()
                        .switches(GROWTH_ONLY)
                        .with("environment.clusterGrowth", 0.3112975467)
                        .run(),
                0);
        assertThat(output[6] / 100 * 150).isCloseTo(1000, within(1e-6));
    }

    @Test
    void withFadingGrowthReturnsToItsLongRun() {
        Switches fading = new Switches(false, false, false, false, true, false, false, false);
        double[] output = annual(SmallWorld.quiet().switches(fading).until(2060).run(), 0);
        assertThat(output[1] / output[0] - 1).isCloseTo(0.1, within(1e-9));
        assertThat(output[4] / output[3] - 1).isBetween(0.06, 0.09);
        assertThat(output[36] / output[35] - 1).isCloseTo(0.05, within(1e-5));
    }

    @Test
    void withoutGrowthPolicyOrShocksNothingChangesToTheLastBit() {
        var run = SmallWorld.quiet().with("environment.clusterGrowth", 0).run();
        run.begin(0);
        run.playQuarter();
        double first = run.world().state().accounts().outputYi[0];
        double space = run.world().state().accounts().ordinarySpace[0];
        assertThat(first).isCloseTo(100, within(1e-9));
        for (int t = 1; t < 28; t++) {
            run.playQuarter();
            assertThat(run.world().state().accounts().outputYi[0]).isEqualTo(first);
            assertThat(run.world().state().accounts().ordinarySpace[0]).isEqualTo(space);
        }
    }
}
