package org.clustercast.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.model.SmallWorld;
import org.junit.jupiter.api.Test;

/**
 * LIM-05 and LIM-06: the number of enterprises above scale as an immigration-death process.
 *
 * <p>The model enters and then leaves in every quarter: with {@code q} the share that stays and {@code m} newcomers
 * expected in a quarter, a quarter leaves {@code m q} of its newcomers. Both laws of the reference have binomial survivors
 * and a Poisson number of newcomers at the end of a year, so that they are met exactly by a choice of q and m.
 */
class EntryAndExitClosedFormsTest {

    private static final int BASE_COUNT = 40;
    private static final int REPLICATIONS = 1200;
    private static final int STATIONARY_REPLICATIONS = 100;

    private static SmallWorld world(double stay, double newcomersPerQuarter) {
        double hazard = 4 * (1 - stay);
        return SmallWorld.quiet()
                .switches(Mechanisms.demography())
                .with("environment.clusterGrowth", 0)
                .with("entry.ordinaryNetContribution", 0)
                .with("entry.startUpRate", 0)
                .with("entry.spinOffRate", 0)
                .with("entry.arrivalRate", newcomersPerQuarter * 4 / BASE_COUNT)
                .with("entry.arrivalMinimumYi", 2)
                .with("entry.arrivalMaximumYi", 20)
                .with("attraction.conversionSpread", 0)
                .with("ladder.exitHazardAge1", hazard)
                .with("ladder.exitHazardAge2", hazard)
                .with("ladder.exitHazardAge3to7", hazard)
                .with("ladder.exitHazardAge8plus", hazard)
                .with("ladder.aboveScaleHazardFactor", 1)
                .with("ladder.hazardSizeExponent", 0);
    }

    private static Sample counts(SmallWorld world, int years, int replications) {
        var run = Worlds.unchecked(world);
        var counts = new Sample();
        for (int r = 0; r < replications; r++) {
            run.begin(r);
            for (int t = 0; t < 4 * years; t++) {
                run.playQuarter();
            }
            counts.add(run.world().state().accounts().aboveScale[0]);
        }
        return counts;
    }

    /** Of the newcomers of a year twelve are there at its end, as if they had entered then. */
    private static SmallWorld annual() {
        double stay = StrictMath.pow(0.9, 0.25);
        double left = stay + stay * stay + stay * stay * stay + stay * stay * stay * stay;
        return world(stay, 12 / left);
    }

    private static SmallWorld continuous() {
        double stay = StrictMath.exp(-0.1 / 4);
        return world(stay, 12 * (1 - stay) / 0.1 / stay);
    }

    private static void assertAgrees(String check, Sample counts) {
        assertThat(counts.mean()).isCloseTo(ReferenceValues.number(check, "mean"), within(4 * counts.errorOfMean()));
        assertThat(counts.variance())
                .isCloseTo(ReferenceValues.number(check, "var"), within(4 * counts.errorOfVariance()));
    }

    @Test
    void annualExitAndEntryAgreeWithTheReference() {
        assertAgrees("LIM-05", counts(annual(), 7, REPLICATIONS));
    }

    @Test
    void continuousExitAndEntryAgreeWithTheReference() {
        Sample counts = counts(continuous(), 7, REPLICATIONS);
        assertAgrees("LIM-06", counts);
        // negative control: the two processes differ by less than two enterprises, and the check tells them apart
        assertThat(Math.abs(counts.mean() - ReferenceValues.number("LIM-05", "mean")))
                .isGreaterThan(4 * counts.errorOfMean());
    }

    @Test
    void inTheLongRunTheCountIsPoisson() {
        double mean = ReferenceValues.number("LIM-06", "stationary Poisson(");
        Sample counts = counts(continuous().until(2113), 90, STATIONARY_REPLICATIONS);
        assertThat(counts.mean()).isCloseTo(mean, within(4 * counts.errorOfMean()));
        assertThat(counts.variance()).isCloseTo(mean, within(4 * counts.errorOfVariance()));
    }
}
