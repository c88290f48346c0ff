package org.clustercast.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1000, 1000",
        "-3, -3",
        "0.1, 0.1",
        "0.30000000000000004, 0.30000000000000004",
        "5051.4, 5051.4",
        "1e-7, 0.0000001",
        "2.5e-9, 2.5E-9",
        "2e-3, 0.002",
        "1e20, 100000000000000000000",
        "1e22, 1E+22",
        "2e23, 2E+23",
        "4.9E-324, 4.94065645841247E-324"
    })
    void writesTheShortestDecimalsInOneWayOnEveryJdk(double value, String text) {
        assertThat(Decimals.text(value)).isEqualTo(text);
    }

    @Test
    void everyNumberReadsBackAsTheSameDouble() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(Decimals.text(value))).isEqualTo(value);
            }
        }
    }

    @Test
    void missingNumbersAreEmptyAndInfiniteOnesRefused() {
        assertThat(Decimals.text(Double.NaN)).isEmpty();
        assertThatThrownBy(() -> Decimals.text(Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void roundsToSignificantDigits() {
        assertThat(Decimals.rounded(0.30000001192092896, 9)).isEqualTo(0.300000012);
        assertThat(Decimals.rounded(123456.789012, 9)).isEqualTo(123456.789);
        assertThat(Decimals.rounded(Double.NaN, 9)).isNaN();
    }

    @Test
    void storedNumbersAddUpAsTheyAreWritten() {
        assertThat(0.1 + 0.2).isNotEqualTo(0.3);
        assertThat(Decimals.sum(0.1, 0.2)).isEqualTo(0.3);
        assertThat(Decimals.sum()).isZero();
    }
}
