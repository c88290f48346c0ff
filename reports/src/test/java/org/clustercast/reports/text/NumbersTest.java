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
        assertThat(Numbers.probability(Double.NaN, 0, 1)).isEqualTo(Numbers.NONE);
    }

    @Test
    void targetsStayAsTheyWereSet() {
        assertThat(Numbers.target(1000)).isEqualTo("1000");
        assertThat(Numbers.target(20.5)).isEqualTo("20.5");
    }

    @ParameterizedTest
    @CsvSource({
        "0.633, 0.618, 0.648, 63 %",
        "0.633, 0.610, 0.656, 65 %",
        "0.02, 0.0, 0.05, < 5 %",
        "0.0004, 0.0, 0.002, < 1 %",
        "0, 0, 0.002, < 1 %",
        "1, 0.998, 1, > 99 %",
        "0.98, 0.95, 1, > 95 %",
        "0.325, 0.30, 0.35, 35 %"
    })
    void probabilitiesAreAsFineAsTheirIntervalAllows(double p, double low, double high, String text) {
        assertThat(Numbers.probability(p, low, high)).isEqualTo(text);
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
        assertThat(Numbers.halfWidth(0.5, 2000) * 100).isBetween(2.19, 2.20);
    }

    @ParameterizedTest
    @CsvSource({"0.80, GREEN", "0.79, BLUE", "0.60, BLUE", "0.59, ORANGE", "0.33, ORANGE", "0.32, RED", "NaN, GREY"})
    void lightsChangeAtTheirBounds(double probability, OutlookLight light) {
        assertThat(OutlookLight.of(probability)).isEqualTo(light);
    }
}
