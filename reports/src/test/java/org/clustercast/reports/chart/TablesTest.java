package org.clustercast.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeMap;
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
        assertThat(targets.of("a").get(0).chanceLines()).containsExactly("P = 63%", "± 1.5");
        assertThat(targets.findReachedBy("a", 2030).orElseThrow().shownText()).isEqualTo("70%");
    }

    @Test
    void indicatorsAreReadFromAnnualRowsAndCountedUp() {
        Indicators indicators =
                new Indicators(Table.columns("cluster", "period", "indicator", "mean", "p10", "p50", "p90")
                        .row("a", "2024Q4", "approvals", 9.0, 9.0, 9.0, 9.0)
                        .row("a", "2024", "approvals", 1.5, 0.0, 1.0, 3.0)
                        .row("a", "2025", "approvals", 2.0, 1.0, 2.0, 4.0)
                        .row("six", "2024", "approvals", 1.5, 0.0, 1.0, 3.0)
                        .row("district", "2024", "approvals", 1.5, 0.0, 1.0, 3.0)
                        .build());
        assertThat(indicators.clusters()).containsExactly("a");
        assertThat(indicators.districtAndClusters()).containsExactly("district", "a");
        assertThat(indicators.of("a", "approvals").get(2024)).isEqualTo(new Indicators.Band(1.5, 0, 1, 3));
        assertThat(indicators.cumulative("a", "approvals")).containsEntry(2025, 3.5);
        assertThat(indicators.hasAll(List.of("approvals"))).isTrue();
        assertThat(indicators.hasAll(List.of("approvals", "leads"))).isFalse();
        assertThat(indicators.mean("a", "leads", 2024)).isZero();
    }

    @Test
    void moneyOfLeversIsSummedBySourceWithoutWhatEnterprisesInvest() {
        LeverMoney money =
                new LeverMoney(Table.columns("resource", "source", "instrument", "period", "supplied", "used")
                        .row("funding", "district", "industry-funds", "2024", 6.0, 2.0)
                        .row("funding", "district", "industry-funds", "2024", 1.0, 1.0)
                        .row("funding", "social", "industry-funds", "2024", 2.0, 2.0)
                        .row("funding", "district", "chain-map", "2024", 0.5, 0.5)
                        .row("funding", "enterprise", "ordinary", "2024", 99.0, 99.0)
                        .row("space", "district", "quality-space", "2024", 9.0, 9.0)
                        .build());
        assertThat(money.levers()).containsExactly("industry-funds", "chain-map");
        assertThat(money.of("industry-funds", 2024)).isEqualTo(new LeverMoney.Amount(9, 5));
        assertThat(money.of("industry-funds", 2024, "district").unallocated()).isEqualTo(4);
        assertThat(money.all(2024, "district")).isEqualTo(new LeverMoney.Amount(7.5, 3.5));
        assertThat(money.of("nothing", 2024)).isEqualTo(new LeverMoney.Amount(0, 0));
        assertThat(money.ordered(new TreeMap<>(java.util.Map.of("chain-map", 2, "industry-funds", 10))))
                .containsExactly("chain-map", "industry-funds");
    }

    @Test
    void peopleOfTalentSupportAreSummedByTier() {
        Table ledger = Table.columns("resource", "instrument", "tier", "period", "supplied", "used")
                .row("talent", "talent-support", "young", "2025", 10.0, 8.0)
                .row("talent", "talent-support", "young", "2025", 5.0, 1.0)
                .row("talent", "ordinary", "top", "2025", 7.0, 7.0)
                .build();
        assertThat(Recruits.tiers(ledger).keySet()).containsExactly("young");
        assertThat(Recruits.tiers(ledger).get("young")).containsEntry(2025, new LeverMoney.Amount(15, 9));
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
        assertThat(Ticks.niceStep(0.7)).isEqualByComparingTo("1");
        assertThat(Ticks.niceStep(210)).isEqualByComparingTo("250");
        assertThat(Ticks.niceStep(1000)).isEqualByComparingTo("1000");
        assertThat(Plots.amounts(1234, 6).getUpperBound()).isEqualTo(1250);
    }
}
