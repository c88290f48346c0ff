package org.clustercast.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({"99.94, 99.9", "99.95, 100.0", "100, 100", "100.49, 100", "1234.5, 1235", "0.04, 0.0", "-12.3, −12.3"})
    void outputsAreWholeFromAHundredOn(double yi, String text) {
        assertThat(Numbers.output(yi)).isEqualTo(text);
    }

    @Test
    void nothingIsShownWhereThereIsNoNumber() {
        assertThat(Numbers.output(Double.NaN)).isEqualTo(Numbers.NONE);
        assertThat(Numbers.probability(Double.NaN)).isEqualTo(Numbers.NONE);
    }

    @Test
    void targetsStayAsTheyWereSet() {
        assertThat(Numbers.target(1000)).isEqualTo("1000");
        assertThat(Numbers.target(20.5)).isEqualTo("20.5");
    }

    @ParameterizedTest
    @CsvSource({
        "0.633, 63%",
        "0.075, 8%",
        "0.175, 18%",
        "0.15, 15%",
        "0.59, 59%",
        "0.02, 2%",
        "0.01, 1%",
        "0.0099, <1%",
        "0.0004, <1%",
        "0, <1%",
        "0.99, 99%",
        "0.9901, >99%",
        "1, >99%",
        "0.325, 33%"
    })
    void probabilitiesAreWholePerCentAndTheEndsAreSaidAsSuch(double p, String text) {
        assertThat(Numbers.probability(p)).isEqualTo(text);
        assertThat(Numbers.probabilityNumber(p) + "%").isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.601, 0.643, 60–65%", "0.29, 0.57, 29–57%", "0, 0.0019, 0–1%", "0.998, 1, 99–100%"})
    void intervalsOfProbabilitiesAreRoundedOutward(double low, double high, String text) {
        assertThat(Numbers.interval(low, high)).isEqualTo(text);
        assertThat(Numbers.lowEnd(low).replace("%", "–") + Numbers.highEnd(high))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 0%", "1, 100%", "0.996, >99%", "0.001, <1%", "0.57, 57%"})
    void sharesAreNeverAllOrNothingByRounding(double share, String text) {
        assertThat(Numbers.percent(share)).isEqualTo(text);
    }

    @Test
    void whatSomebodySetStaysAsItWasSet() {
        assertThat(Numbers.stated(0.255)).isEqualTo("25.5%");
        assertThat(Numbers.stated(0.3)).isEqualTo("30%");
        assertThat(Numbers.stated(1)).isEqualTo("100%");
    }

    @Test
    void anEndOfAnIntervalIsZeroOnlyWhereItIsZero() {
        assertThat(Numbers.outputEnd(0.03)).isEqualTo("+0.03");
        assertThat(Numbers.outputEnd(-0.0004)).isEqualTo(">−0.01");
        assertThat(Numbers.outputEnd(0.00003)).isEqualTo("<+0.01");
        assertThat(Numbers.outputEnd(0)).isEqualTo("0.0");
        assertThat(Numbers.outputEnd(-130.4)).isEqualTo("−130");
        assertThat(Numbers.points(0.0002)).isEqualTo("+0.02");
        assertThat(Numbers.points(0.175 - 0.15)).isEqualTo("+2.5");
        assertThat(Numbers.points(Double.NaN)).isEqualTo(Numbers.NONE);
    }

    @Test
    void aDifferenceHasASignUnlessItRoundsToNothing() {
        assertThat(Numbers.outputDifference(4.46)).isEqualTo("+4.5");
        assertThat(Numbers.outputDifference(-130)).isEqualTo("−130");
        assertThat(Numbers.outputDifference(0.01)).isEqualTo("0.0");
        assertThat(Numbers.signed(0, 1)).isEqualTo("0.0");
    }

    @Test
    void plusMinusIsHalfTheIntervalInPoints() {
        assertThat(Numbers.plusMinus(0.61, 0.64)).isEqualTo("± 1.5");
    }

    @ParameterizedTest
    @CsvSource({"0.80, GREEN", "0.79, BLUE", "0.60, BLUE", "0.596, ORANGE", "0.33, ORANGE", "0.32, RED", "NaN, GREY"})
    void lightsChangeAtTheirBounds(double probability, OutlookLight light) {
        assertThat(OutlookLight.of(probability)).isEqualTo(light);
    }
}
