package org.clustercast.ensemble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.ensemble.statistics.HolmAdjustment;
import org.clustercast.ensemble.statistics.Interval;
import org.clustercast.ensemble.statistics.McNemarTest;
import org.clustercast.ensemble.statistics.NewcombePairedInterval;
import org.clustercast.ensemble.statistics.PairedHits;
import org.clustercast.ensemble.statistics.WilsonInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalsTest {

    /** Expected: R 4.2.2 prop.test without continuity correction. */
    @ParameterizedTest
    @CsvSource({
        "0, 30, 0, 0.1135133932",
        "1, 30, 0.0059085904, 0.1667039099",
        "18, 20, 0.6989663548, 0.9721335188",
        "4, 200, 0.0078044264, 0.0502870869",
        "30, 30, 0.8864866068, 1",
        "500, 1000, 0.4690696004, 0.5309303996",
        "15, 148, 0.0623863995, 0.1604872417"
    })
    void wilsonAgreesWithR(int hits, int trials, double low, double high) {
        Interval interval = WilsonInterval.of(hits, trials);
        assertThat(interval.low()).isCloseTo(low, within(1e-7));
        assertThat(interval.high()).isCloseTo(high, within(1e-7));
    }

    @Test
    void wilsonEndsExactlyAtZeroAndOne() {
        for (int n = 1; n < 3000; n += 7) {
            assertThat(WilsonInterval.of(0, n).low()).isZero();
            assertThat(WilsonInterval.of(n, n).high()).isEqualTo(1.0);
        }
        assertThat(WilsonInterval.of(0, 0)).isEqualTo(new Interval(0, 1));
        assertThatThrownBy(() -> WilsonInterval.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * Expected: scipy 1.17 with Wilson's ends as roots of the score equation. The first two are also printed in
     * Fagerland, Lydersen and Laake (2014) as -0.507 to -0.026 and in Newcombe (1998) as 0.0569 to 0.3404.
     */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 7, 12, -0.506920226686, -0.025559124165",
        "36, 12, 2, 0, 0.056929584003, 0.340427602975",
        "0, 0, 0, 20, -0.161125158053, 0.161125158053",
        "43, 0, 1, 6, -0.097887388368, 0.051751441765",
        "900, 15, 45, 1040, -0.022615260926, -0.007376279457",
        "10, 10, 10, 10, -0.209310297402, 0.209310297402",
        "20, 0, 0, 30, -0.040380331583, 0.040380331583"
    })
    void newcombeAgreesWithAnIndependentComputation(
            int both, int onlyOther, int onlyBase, int none, double low, double high) {
        PairedHits hits = new PairedHits(both, onlyBase, onlyOther, none);
        Interval interval = NewcombePairedInterval.of(hits);
        assertThat(interval.low()).isCloseTo(low, within(1e-10));
        assertThat(interval.high()).isCloseTo(high, within(1e-10));
        assertThat(hits.difference()).isBetween(interval.low(), interval.high());
    }

    @Test
    void newcombeTurnsRoundWhenBaseAndOtherAreExchanged() {
        Interval there = NewcombePairedInterval.of(new PairedHits(5, 9, 2, 30));
        Interval back = NewcombePairedInterval.of(new PairedHits(5, 2, 9, 30));
        assertThat(there.low()).isCloseTo(-back.high(), within(1e-12));
        assertThat(there.high()).isCloseTo(-back.low(), within(1e-12));
        assertThat(NewcombePairedInterval.of(new PairedHits(0, 0, 0, 0))).isEqualTo(Interval.NONE);
    }

    /** Expected: scipy 1.17 binomtest on the disagreeing pairs. */
    @ParameterizedTest
    @CsvSource({"1, 7, 0.0703125", "12, 2, 0.012939453125", "15, 45, 0.000134514080928", "10, 10, 1", "0, 0, 1"})
    void mcNemarAgreesWithScipy(int onlyBase, int onlyOther, double expected) {
        assertThat(McNemarTest.pValue(new PairedHits(4, onlyBase, onlyOther, 6)))
                .isCloseTo(expected, within(1e-12));
    }

    @Test
    void theIntervalOfTheExactTestLeavesZeroOutExactlyWhereTheTestRejects() {
        for (int onlyBase = 0; onlyBase <= 30; onlyBase++) {
            for (int onlyOther = 0; onlyOther <= 30; onlyOther++) {
                PairedHits hits = new PairedHits(40, onlyBase, onlyOther, 60);
                for (double level : new double[] {0.05, 0.05 / 7, 0.05 / 38, 0.05 / 300}) {
                    Interval interval = McNemarTest.interval(hits, level);
                    assertThat(interval.low() > 0 || interval.high() < 0)
                            .as("%s at %s", hits, level)
                            .isEqualTo(McNemarTest.pValue(hits) <= level);
                    assertThat(hits.difference()).isBetween(interval.low(), interval.high());
                }
            }
        }
    }

    @Test
    void holmTestsEachAtALevelOfItsOwn() {
        double[] pValues = {0.03, 0.001, 0.2, 0.01, 0.02};
        assertThat(HolmAdjustment.levels(pValues, 0.05))
                .containsExactly(0.05 / 3, 0.05 / 5, 0.05 / 3, 0.05 / 4, 0.05 / 3);
        double[] adjusted = HolmAdjustment.adjusted(pValues);
        for (int i = 0; i < pValues.length; i++) {
            assertThat(pValues[i] <= HolmAdjustment.levels(pValues, 0.05)[i]).isEqualTo(adjusted[i] <= 0.05);
        }
    }

    @Test
    void pairsAreCounted() {
        PairedHits hits = PairedHits.count(
                new boolean[] {true, true, false, false, false}, new boolean[] {true, false, true, true, false});
        assertThat(hits).isEqualTo(new PairedHits(1, 1, 2, 1));
        assertThatThrownBy(() -> PairedHits.count(new boolean[1], new boolean[2]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void intervalsAreUpright() {
        assertThatThrownBy(() -> new Interval(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Interval(0, 2).and(new Interval(1, 3))).isEqualTo(new Interval(0, 3));
    }
}
