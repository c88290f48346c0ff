package org.clustercast.reports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProbabilityWordsTest {

    @ParameterizedTest
    @CsvSource({
        "1, ALMOST_CERTAIN",
        "0.9901, ALMOST_CERTAIN",
        "0.99, VERY_LIKELY",
        "0.90, VERY_LIKELY",
        "0.8999, LIKELY",
        "0.66, LIKELY",
        "0.6599, ABOUT_EVEN",
        "0.33, ABOUT_EVEN",
        "0.3299, UNLIKELY",
        "0.10, UNLIKELY",
        "0.0999, VERY_UNLIKELY",
        "0.01, VERY_UNLIKELY",
        "0.0099, ALMOST_IMPOSSIBLE",
        "0, ALMOST_IMPOSSIBLE"
    })
    void everyBoundBelongsToItsWord(double probability, ProbabilityWords word) {
        assertThat(ProbabilityWords.of(probability)).isEqualTo(word);
    }

    @Test
    void multiplesOfTheStepMeetTheBoundsInSpiteOfBinaryFractions() {
        assertThat(ProbabilityWords.of(33 * 0.01)).isEqualTo(ProbabilityWords.ABOUT_EVEN);
        assertThat(ProbabilityWords.of(66 * 0.01)).isEqualTo(ProbabilityWords.LIKELY);
        assertThat(ProbabilityWords.of(18 * 0.05)).isEqualTo(ProbabilityWords.VERY_LIKELY);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void whatIsNoProbabilityHasNoWord(double value) {
        assertThatThrownBy(() -> ProbabilityWords.of(value)).hasMessageContaining("[0, 1]");
    }

    @Test
    void theScaleRunsFromCertainToImpossible() {
        assertThat(ProbabilityWords.scale()).hasSize(7).startsWith(ProbabilityWords.ALMOST_CERTAIN);
    }
}
