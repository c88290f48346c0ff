package org.clustercast.loader.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write for a quarter or a year. */
class PeriodSyntaxTest {

    @ParameterizedTest
    @CsvSource({
        "2026q3,2026Q3",
        "2026 Q3,2026Q3",
        "2026-Q4,2026Q4",
        "2026Q02,2026Q2",
        "2026-1,2026Q1",
        "2026-02,2026Q1",
        "2026/04,2026Q2",
        "2026-12,2026Q4",
        "2026年4月,2026Q2",
        "2026年11月份,2026Q4",
        "2026年,2026",
        "2026年度,2026",
        "２０２６,2026",
        "2026年3季度,2026Q3",
        "2026年第三季度,2026Q3",
        "2026 年第 2 季,2026Q2",
        "2026H1,2026Q1",
        "2026h2,2026Q3",
        "2026上半年,2026Q1",
        "2026年下半年,2026Q3",
    })
    void quartersAndYearsAreUnderstood(String written, String meant) {
        assertThat(PeriodSyntax.meant(written)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026Q5",
                "2026Q0",
                "26Q3",
                "Q3",
                "2026Q3Q4",
                "2026-2",
                "2026.4",
                "2026-13",
                "12026",
                "明年",
                "2026 spring",
                ""
            })
    void whatCannotBeToldIsNotGuessed(String written) {
        assertThat(PeriodSyntax.meant(written)).isEqualTo(Optional.empty());
    }
}
