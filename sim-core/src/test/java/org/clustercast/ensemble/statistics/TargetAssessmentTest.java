package org.clustercast.ensemble.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TargetAssessmentTest {

    @Test
    void anOutputEqualToTheTargetHitsIt() {
        double justBelow = Math.nextDown(1000.0);
        TargetAssessment assessment = TargetAssessment.of(new double[] {1000, justBelow, 1200, 3, 4}, 1000, 0);
        assertThat(assessment.hits()).isEqualTo(2);
        assertThat(assessment.probability()).isEqualTo(0.4);
    }

    @Test
    void withoutFailuresTheIntervalIsWilsons() {
        assertThat(TargetAssessment.of(15, 148, 0).interval()).isEqualTo(WilsonInterval.of(15, 148));
    }

    @Test
    void failuresWidenTheIntervalToBothExtremes() {
        Interval interval = TargetAssessment.of(15, 140, 8).interval();
        assertThat(interval.low()).isEqualTo(WilsonInterval.of(15, 148).low());
        assertThat(interval.high()).isEqualTo(WilsonInterval.of(23, 148).high());
        assertThat(TargetAssessment.of(0, 10, 2).interval().low()).isZero();
        assertThat(TargetAssessment.of(10, 10, 2).interval().high()).isEqualTo(1.0);
    }

    @Test
    void withoutReplicationsThereIsNoProbability() {
        TargetAssessment assessment = TargetAssessment.of(new double[0], 1000, 5);
        assertThat(assessment.probability()).isNaN();
        assertThat(assessment.interval()).isEqualTo(new Interval(0, 1));
        assertThat(TargetAssessment.meanShortfall(new double[0], 1)).isNaN();
    }

    @Test
    void shortfallCountsMissesOnlyButOverAll() {
        assertThat(TargetAssessment.meanShortfall(new double[] {900, 1100, 700, 1000}, 1000))
                .isCloseTo(100, within(1e-12));
    }
}
