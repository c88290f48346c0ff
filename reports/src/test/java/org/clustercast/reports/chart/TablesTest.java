package org.clustercast.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.clustercast.result.Table;
import org.junit.jupiter.api.Test;

class TablesTest {

    @Test
    void parksAreSortedByHowFullTheyEndAndSummedOverRows() {
        ParkSpace space = new ParkSpace(Table.columns("resource", "park", "period", "unit", "supplied", "used")
                .row("space", "P01", "2024", "万㎡", 10.0, 5.0)
                .row("space", "P02", "2024", "万㎡", 6.0, 6.0)
                .row("space", "P02", "2024", "万㎡", 4.0, 3.8)
                .row("space", "", "2024", "万㎡", 99.0, 99.0)
                .row("funding", "P01", "2024", "亿元", 1.0, 1.0)
                .row("space", "P03", "2024", "万㎡", 0.0, 0.0)
                .build());
        assertThat(space.parks()).containsExactly("P02", "P01", "P03");
        assertThat(space.at("P02", 2024)).isEqualTo(new ParkSpace.Amount(10, 9.8));
        assertThat(space.at("P02", 2024).isFull()).isTrue();
        assertThat(new ParkSpace.Amount(10, 9.79).isFull()).isFalse();
        assertThat(space.at("P03", 2024).isFull()).isFalse();
        assertThat(space.unit()).isEqualTo("万㎡");
    }

    @Test
    void theFirstTheMiddleAndTheLastYearAreShown() {
        assertThat(SpaceOccupancy.shownYears(List.of(2024, 2025, 2026, 2027, 2028, 2029, 2030)))
                .containsExactly(2024, 2027, 2030);
        assertThat(SpaceOccupancy.shownYears(List.of(2024, 2025))).containsExactly(2024, 2025);
    }

    @Test
    void annualRowsOfShortagesCountAndQuartersOnlyWithoutThem() {
        Table.Builder both = Table.columns("cluster", "period", "bound_by", "share", "gap")
                .row("a", "2024Q1", "space", 0.9, 9.0)
                .row("a", "2024", "space", 0.4, 4.0);
        assertThat(new Shortages(both.build()).of("a").get(2024).get("space")).isEqualTo(new Shortages.Entry(0.4, 4));
        Table.Builder quarters = Table.columns("cluster", "period", "bound_by", "share", "gap")
                .row("a", "2024Q1", "space", 0.2, 2.0)
                .row("a", "2024Q2", "space", 0.4, 4.0);
        Shortages.Entry mean = new Shortages(quarters.build()).of("a").get(2024).get("space");
        assertThat(mean.share()).isEqualTo((0.2 + 0.4) / 2);
        assertThat(new Shortages(quarters.build()).of("nobody")).isEmpty();
    }

    @Test
    void theJointProbabilityIsThatOfHittingAllWhereItHasNoRowOfItsOwn() {
        Table.Builder table = Table.columns(
                "cluster",
                "year",
                "measure",
                "target",
                "probability",
                "ci_low",
                "ci_high",
                "p10",
                "p50",
                "p90",
                "mean_shortfall");
        table.row("a", 2030, "calendar-year", 20.5, 0.633, 0.618, 0.648, 1.0, 2.0, 3.0, 4.0);
        table.row("a", 2030, "reached-by", 20.5, 0.7, 0.69, 0.71, 1.0, 2.0, 3.0, 4.0);
        for (int k = 0; k <= 2; k++) {
            table.row("six", 2030, "number-hit-" + k, "", 0.1 * (k + 1), 0.0, 1.0, "", "", "", "");
        }
        Targets targets = new Targets(table.build());
        assertThat(targets.findJoint(2030).orElseThrow().measure()).isEqualTo("number-hit-2");
        assertThat(targets.findJoint(2025)).isEmpty();
        assertThat(targets.clusters()).containsExactly("a");
        assertThat(targets.years()).containsExactly(2030);
        assertThat(targets.of("a").get(0).chanceText()).isEqualTo("P = 63 % ± 1.5");
        assertThat(targets.findReachedBy("a", 2030).orElseThrow().shownText()).isEqualTo("70 %");
    }

    @Test
    void aClusterThatIsNotThereIsNamed() {
        Outcomes outcomes = new Outcomes(Table.columns("replication", "year", "cluster", "output")
                .row(0, 2023, "a", 1.0)
                .row(1, 2023, "a", 3.0)
                .build());
        assertThat(outcomes.of("a").get(2023).at(0.5)).isEqualTo(2);
        assertThatThrownBy(() -> outcomes.of("b")).hasMessageContaining("[a]");
    }

    @Test
    void stepsOfAxesAreNice() {
        assertThat(Plots.niceStep(0.7)).isEqualTo(1);
        assertThat(Plots.niceStep(210)).isEqualTo(250);
        assertThat(Plots.niceStep(1000)).isEqualTo(1000);
        assertThat(Plots.amounts(1234, 6).getUpperBound()).isEqualTo(1250);
    }
}
