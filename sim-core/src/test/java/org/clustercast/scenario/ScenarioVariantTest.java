package org.clustercast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.policy.Excess;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.policy.Quarters;
import org.clustercast.policy.ResourceAccount;
import org.clustercast.policy.ResourceBook;
import org.clustercast.quantity.Quarter;
import org.junit.jupiter.api.Test;

/** A variant is made in memory by exchanging parts; the origin stays as it is. */
class ScenarioVariantTest {

    private static final String CHIPS = SmallWorld.CHIPS;
    private static final String CARS = SmallWorld.CARS;

    private final Scenario origin = SmallWorld.quiet()
            .withCars()
            .adding(LeverIds.GRANTS, 2, 3)
            .project(SmallWorld.fab(100, 0.9, 50_000), false)
            .scenario();
    private final Quarters year2026 = origin.span().year(2026);

    @Test
    void aUnitMovesFromOneClusterToAnother() {
        Scenario variant = ScenarioVariant.of(origin)
                .lever(LeverIds.GRANTS, grants -> grants.move(CARS, CHIPS, 1, year2026))
                .scenario();
        LeverPlan grants = variant.lever(LeverIds.GRANTS);
        int chips = grants.position(CHIPS);
        assertThat(grants.addition(chips, 8)).isEqualTo(4);
        assertThat(grants.addition(chips, 7)).isEqualTo(3);
        assertThat(origin.lever(LeverIds.GRANTS).addition(chips, 8)).isEqualTo(3);
        assertThat(variant.lever(LeverIds.FUNDS)).isSameAs(origin.lever(LeverIds.FUNDS));
        assertThat(variant.id()).isEqualTo(origin.id());
    }

    @Test
    void aProjectIsSwitchedOffOrLookedAfter() {
        Scenario off = ScenarioVariant.of(origin)
                .project("fab", plan -> plan.existing(false))
                .scenario();
        Scenario cared = ScenarioVariant.of(origin)
                .project("fab", plan -> plan.cared(true))
                .scenario();
        ProjectPlan before = origin.projects().get(0);
        assertThat(off.projects()).containsExactly(new ProjectPlan(before.project(), false, false));
        assertThat(cared.projects()).containsExactly(new ProjectPlan(before.project(), true, true));
        assertThat(before.care()).isFalse();
    }

    @Test
    void whatIsNotThereCannotBeChangedAndNothingTakesAnothersPlace() {
        ScenarioVariant variant = ScenarioVariant.of(origin);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> variant.lever("magic", plan -> plan))
                .withMessageContaining("magic");
        assertThatIllegalArgumentException().isThrownBy(() -> variant.project("fab-2", plan -> plan));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> variant.lever(LeverIds.GRANTS, plan -> origin.lever(LeverIds.FUNDS)));
        assertThat(variant.scenario()).isEqualTo(origin);
    }

    /** The same world with floor space measured as the data do, and with at most 12 万㎡ a year in the shared park. */
    private Scenario limited() {
        LeverPlan space = origin.lever(LeverIds.SPACE);
        LeverPlan measured = new LeverPlan(
                space.lever(),
                space.instrument(),
                space.label(),
                "万㎡/年",
                space.clause(),
                true,
                space.keys(),
                space.base(),
                space.total(),
                space.unassigned(),
                space.split());
        double[] none = new double[space.quarters()];
        double[] most = new double[space.quarters()];
        Arrays.fill(most, 12);
        var account = new ResourceAccount(ResourceBook.SPACE, "shared", "万㎡/年", none, most, none);
        return ScenarioVariant.of(origin)
                .lever(LeverIds.SPACE, plan -> measured)
                .review(new Review(List.of(), List.of(account), List.of()))
                .scenario();
    }

    @Test
    void aVariantIsCheckedAgainstWhatTheOriginSaidThereIs() {
        Scenario limited = limited();
        assertThat(ScenarioVariant.of(limited).resources().excesses()).isEmpty();
        ResourceBook book = ScenarioVariant.of(limited)
                .lever(LeverIds.SPACE, plan -> plan.adding("shared", year2026, 3))
                .resources();
        assertThat(book.excesses()).hasSize(4).allSatisfy(excess -> {
            assertThat(excess.place()).isEqualTo("shared");
            assertThat(year2026.holds(excess.quarter())).isTrue();
            assertThat(excess.amount()).isEqualTo(1);
        });
    }

    @Test
    void aNewProjectMustFindItsSite() {
        Scenario limited = limited();
        ProjectPlan fab = limited.projects().get(0);
        Scenario without = ScenarioVariant.of(limited).projects(List.of()).scenario();
        assertThat(ScenarioVariant.of(limited).resources().accounts())
                .as("the origin has it already")
                .noneMatch(account -> account.resource().equals(ResourceBook.FLOOR_SPACE));
        ResourceBook fits = ScenarioVariant.of(without).projects(List.of(fab)).resources();
        assertThat(fits.accounts())
                .filteredOn(account -> account.resource().equals(ResourceBook.FLOOR_SPACE))
                .extracting(ResourceAccount::place)
                .containsExactly("own-" + CHIPS);
        assertThat(fits.excesses()).isEmpty();
        ProjectPlan giant = new ProjectPlan(SmallWorld.fab(100, 0.9, 5_000_000), true, false);
        assertThat(ScenarioVariant.of(without)
                        .projects(List.of(giant))
                        .resources()
                        .excesses())
                .isNotEmpty()
                .extracting(Excess::resource)
                .containsOnly(ResourceBook.FLOOR_SPACE);
    }

    @Test
    void aSpanNamesItsQuartersAsLeversCountThem() {
        TimeSpan span = origin.span();
        assertThat(span.year(2024)).isEqualTo(new Quarters(0, 3));
        assertThat(span.between(Quarter.of(2025, 3), Quarter.of(2026, 1))).isEqualTo(new Quarters(6, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> span.year(2023));
        assertThatIllegalArgumentException().isThrownBy(() -> span.year(2031)).withMessageContaining("2031Q1");
        assertThatIllegalArgumentException().isThrownBy(() -> span.between(Quarter.of(2026, 1), Quarter.of(2025, 1)));
    }
}
