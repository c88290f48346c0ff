package org.clustercast.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.model.SmallWorld;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   40 enterprises, arrivals 12 a year, each leaves with hazard 0.1 a year: towards 120
 * </pre>
 * LIM-06 of the reference values (M/M/infinity, n0 = 40, lambda = 12, mu = 0.1, t = 7): mean 80.273. Quarters instead of a
 * continuous clock give 40 q^28 + 3 (q + ... + q^28), q = 0.975.
 */
class E01_EntryAndExitTest {

    private static SmallWorld world() {
        return SmallWorld.quiet()
                .switches(new Switches(false, true, true, true, false, false, false, false))
                .with("environment.clusterGrowth", 0)
                .with("entry.ordinaryNetContribution", 0)
                .with("entry.startUpRate", 0)
                .with("entry.spinOffRate", 0)
                .with("entry.arrivalRate", 0.3)
                // promised and large enough to be above scale from the first quarter of production on
                .with("entry.arrivalMinimumYi", 2)
                .with("entry.arrivalMaximumYi", 20)
                .with("attraction.conversionSpread", 0)
                .with("ladder.exitHazardAge1", 0.1)
                .with("ladder.exitHazardAge2", 0.1)
                .with("ladder.exitHazardAge3to7", 0.1)
                .with("ladder.exitHazardAge8plus", 0.1)
                .with("ladder.aboveScaleHazardFactor", 1)
                .with("ladder.hazardSizeExponent", 0);
    }

    @Test
    void theNumberOfEnterprisesFollowsTheImmigrationDeathProcess() {
        double q = 0.975;
        double expected = 40 * StrictMath.pow(q, 28) + 3 * q * (1 - StrictMath.pow(q, 28)) / (1 - q);
        assertThat(expected).isCloseTo(80.2731756967, within(1.5));
        var run = world().run();
        double sum = 0;
        double squares = 0;
        int n = 600;
        for (int r = 0; r < n; r++) {
            run.begin(r);
            for (int t = 0; t < 28; t++) {
                run.playQuarter();
            }
            double count = run.world().state().accounts().aboveScale[0];
            sum += count;
            squares += count * count;
        }
        double mean = sum / n;
        double error = StrictMath.sqrt((squares / n - mean * mean) / n);
        assertThat(mean).isCloseTo(expected, within(4 * error));
        // LIM-06: variance 70.409
        assertThat(squares / n - mean * mean).isBetween(55.0, 88.0);
    }

    @Test
    void aHigherRateGivesTheSameNewcomersPlusMore() {
        var few = world().run();
        var more = world().with("entry.arrivalRate", 0.4).run();
        few.begin(3);
        more.begin(3);
        for (int t = 0; t < 8; t++) {
            few.playQuarter();
            more.playQuarter();
            assertThat(more.world().state().accounts().entries[0])
                    .isGreaterThanOrEqualTo(few.world().state().accounts().entries[0]);
        }
    }

    @Test
    void enterprisesBelowTheThresholdAreNotCountedUntilTheyCross() {
        var growing = SmallWorld.quiet()
                .switches(new Switches(false, true, true, false, false, true, true, false))
                .with("entry.startUpRate", 0)
                .with("entry.spinOffRate", 0)
                .with("entry.arrivalRate", 0)
                .with("entry.ordinaryNetContribution", 0);
        assertThat(Worlds.indicator(growing.run(), "enterprises-above-scale", 3))
                .isEqualTo(40);
        // with 10 % growth those who stood at 0.182 and above have crossed after a year
        double second = Worlds.indicator(growing.run(), "enterprises-above-scale", 4);
        assertThat(second).isBetween(42.0, 48.0);
        assertThat(Worlds.indicator(growing.run(), "crossings-up", 4)).isEqualTo(second - 40);
    }
}
