package org.clustercast.loader.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import org.clustercast.loader.Fixture;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.parameter.Evidence;
import org.clustercast.parameter.Grade;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.parameter.Prior;
import org.clustercast.parameter.Scale;
import org.clustercast.quantity.Text;
import org.junit.jupiter.api.Test;

class LeverSheetTest {

    private final DistrictData district = Fixture.loader().district();

    private static Parameter capital(String cluster, Prior prior, Grade grade) {
        return new Parameter(
                "investment",
                "capital",
                cluster,
                Text.same("capital"),
                Text.same("capital"),
                "元/元",
                prior.median(),
                prior,
                new Evidence(grade, "source of " + cluster, ""));
    }

    @Test
    void aParameterThatDiffersByClusterIsTheRangeOverThem() {
        var range = ParameterRange.of(
                "investment.capital",
                new ParameterSet(List.of(
                        capital("chips", Prior.of(1, 2, 9, Scale.LOG), Grade.D),
                        capital("cars", Prior.of(0.5, 3, 4, Scale.LOG), Grade.B))));
        assertThat(range.values()).isEqualTo(2);
        assertThat(range.p05()).isEqualTo(0.5);
        assertThat(range.leastMedian()).isEqualTo(2);
        assertThat(range.mostMedian()).isEqualTo(3);
        assertThat(range.p95()).isEqualTo(9);
        assertThat(range.grades()).containsExactly(Grade.B, Grade.D);
        assertThat(range.certain()).isFalse();
    }

    @Test
    void aParameterWithoutPriorIsCertain() {
        var range = ParameterRange.of("investment.leverCapitalDepreciation", district.parameters());
        assertThat(range.certain()).isTrue();
        assertThat(range.p05()).isEqualTo(range.leastMedian()).isEqualTo(range.p95());
        assertThatThrownBy(() -> ParameterRange.of("investment.leverCapital", district.parameters()))
                .hasMessageContaining("investment.leverCapital");
    }

    @Test
    void allParametersAreThereOnce() {
        assertThat(ParameterRange.all(district.parameters()))
                .extracting(ParameterRange::id)
                .doesNotHaveDuplicates()
                .contains("investment.buildYears", "projects.slipYears")
                .noneMatch(id -> id.endsWith("semiconductors"));
        assertThat(ParameterRange.all(district.parameters()).stream()
                        .mapToInt(ParameterRange::values)
                        .sum())
                .isEqualTo(district.parameters().all().size());
    }

    @Test
    void leversStandInTheOrderOfTheDocumentAndShowTheirPriors() {
        List<LeverSheet> sheets = LeverSheet.all(district);
        assertThat(sheets)
                .hasSameSizeAs(district.levers())
                .isSortedAccordingTo(
                        Comparator.comparingInt(sheet -> sheet.lever().instrument()));
        LeverSheet grants = sheets.stream()
                .filter(s -> s.lever().id().equals("enterprise-grants"))
                .findFirst()
                .orElseThrow();
        assertThat(grants.isMoney()).isTrue();
        assertThat(grants.switchPath()).isEqualTo("levers.enterprise-grants.on");
        ParameterRange effect = grants.effects().get(0);
        Prior prior =
                district.parameters().parameter("investment.grantAdditionality").prior();
        assertThat(List.of(effect.p05(), effect.leastMedian(), effect.p95()))
                .containsExactly(prior.p05(), prior.median(), prior.p95());
    }
}
