package org.clustercast.ensemble.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedMeanDifferenceTest {

    /** Student's sleep data, as R ships them: hours gained with drug 1 and drug 2. */
    private static final double[] DRUG_1 = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};

    private static final double[] DRUG_2 = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    /** Expected: t of R 4.2.2; interval and p of scipy 1.17. */
    @Test
    void agreesWithROnTheSleepData() {
        PairedMeanDifference test = PairedMeanDifference.of(DRUG_2, DRUG_1);
        assertThat(test.statistic()).isCloseTo(-4.062127683, within(1e-8));
        assertThat(test.difference()).isCloseTo(-1.58, within(1e-12));
        assertThat(test.interval().low()).isCloseTo(-2.459885763276983, within(1e-8));
        assertThat(test.interval().high()).isCloseTo(-0.7001142367230175, within(1e-8));
        assertThat(test.pValue()).isCloseTo(0.002832890197384273, within(1e-9));
    }

    /** Expected: qt(.975, df) of R 4.2.2; the half width over the standard error is that point. */
    @ParameterizedTest
    @CsvSource({"1, 12.70620473617", "5, 2.57058183564", "9, 2.26215716280", "29, 2.04522964213", "499, 1.96472939099"})
    void usesTheRightPointOfStudentsLaw(int degrees, double expected) {
        double[] base = new double[degrees + 1];
        double[] other = new double[degrees + 1];
        for (int i = 0; i < other.length; i++) {
            other[i] = i * i % 7;
        }
        PairedMeanDifference test = PairedMeanDifference.of(base, other);
        double standardError = test.difference() / test.statistic();
        double half = (test.interval().high() - test.interval().low()) / 2;
        assertThat(half / standardError).isCloseTo(expected, within(1e-9));
    }

    @Test
    void equalRunsDifferByExactlyNothing() {
        PairedMeanDifference test = PairedMeanDifference.of(DRUG_1, DRUG_1.clone());
        assertThat(test).isEqualTo(new PairedMeanDifference(0, 0, Interval.ZERO, 1, 0, DRUG_1.length));
    }

    @Test
    void aDifferenceWithoutSpreadIsCertain() {
        PairedMeanDifference test = PairedMeanDifference.of(new double[] {1, 2, 3}, new double[] {2, 3, 4});
        assertThat(test.pValue()).isZero();
        assertThat(test.interval()).isEqualTo(new Interval(1, 1));
    }

    @Test
    void onePairGivesNoInterval() {
        PairedMeanDifference test = PairedMeanDifference.of(new double[] {1}, new double[] {3});
        assertThat(test).isEqualTo(new PairedMeanDifference(2, 0, Interval.NONE, 1, Double.NaN, 1));
        assertThatThrownBy(() -> PairedMeanDifference.of(new double[] {1}, new double[2]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Expected: p.adjust(c(.01, .04, .03, .005), "holm") as in the manual of R: .03 .06 .06 .02. */
    @Test
    void holmAgreesWithR() {
        double[] adjusted = HolmAdjustment.adjusted(new double[] {.01, .04, .03, .005});
        assertThat(adjusted).containsExactly(new double[] {.03, .06, .06, .02}, within(1e-15));
        assertThat(HolmAdjustment.adjusted(new double[] {.7, .8})).containsExactly(1, 1);
        assertThat(HolmAdjustment.adjusted(new double[0])).isEmpty();
        assertThatThrownBy(() -> HolmAdjustment.adjusted(new double[] {Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
