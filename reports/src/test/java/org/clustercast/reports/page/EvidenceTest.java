package org.clustercast.reports.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

    @ParameterizedTest
    @CsvSource({"100, 24, high", "100, 25, medium", "100, 59, medium", "100, 60, low", "0, 0, low"})
    void confidenceFallsWithTheShareOfAssumptions(int count, int assumed, String level) {
        assertThat(new Evidence(count, assumed).level()).isEqualTo(level);
    }

    @Test
    void parametersAreShownWithThreeDigits() {
        assertThat(EvidencePage.significant(0.18341)).isEqualTo("0.183");
        assertThat(EvidencePage.significant(20240218)).isEqualTo("20240218");
        assertThat(EvidencePage.significant(0.000123456)).isEqualTo("0.000123");
        assertThat(EvidencePage.significant(-2.0)).isEqualTo("−2");
    }
}
