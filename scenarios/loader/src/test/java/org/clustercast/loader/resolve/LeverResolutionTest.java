package org.clustercast.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clustercast.loader.Fixture;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.policy.LeverPlan;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeverResolutionTest {

    @TempDir
    Path folder;

    private static LeverPlan lever(String id, String... sets) {
        return Fixture.load("baseline", sets).lever(id);
    }

    private static double sum(double[][] flows, int quarter) {
        double sum = 0;
        for (double[] ofKey : flows) {
            sum += ofKey[quarter];
        }
        return sum;
    }

    @Test
    void theBaselineIsPracticeInEveryLever() {
        Scenario baseline = Fixture.load("baseline");
        assertThat(baseline.levers()).hasSize(17).allMatch(LeverPlan::isNil);
        assertThat(sum(baseline.lever("enterprise-grants").total(), 0)).isCloseTo(11.5, within(1e-9));
        assertThat(baseline.lever("enterprise-grants").unassigned()).containsOnly(0);
    }

    @Test
    void aTotalHoldsFromItsQuarterUntilTheNextOne() {
        LeverPlan plan = lever(
                "enterprise-grants",
                "levers.enterprise-grants.total.2025=20",
                "levers.enterprise-grants.total.2026Q3=30");
        assertThat(sum(plan.total(), 3)).isCloseTo(11.5, within(1e-9));
        assertThat(sum(plan.total(), 4)).isCloseTo(20, within(1e-9));
        assertThat(sum(plan.total(), 9)).isCloseTo(20, within(1e-9));
        assertThat(sum(plan.total(), 10)).isCloseTo(30, within(1e-9));
        assertThat(sum(plan.total(), 27)).isCloseTo(30, within(1e-9));
    }

    @Test
    void withoutSharesATotalIsDividedAsPracticeIs() {
        LeverPlan plan = lever("enterprise-grants", "levers.enterprise-grants.total.2024=23");
        for (int k = 0; k < plan.keys().size(); k++) {
            assertThat(plan.total()[k][5]).isCloseTo(2 * plan.base()[k][5], within(1e-9));
        }
    }

    @Test
    void theTotalOfPracticeIsPracticeToTheLastBit() {
        assertThat(lever("enterprise-grants", "levers.enterprise-grants.total.2024=11.5")
                        .isNil())
                .isTrue();
        assertThat(lever("industry-funds", "levers.industry-funds.total.2024=8.6")
                        .isNil())
                .isTrue();
    }

    @Test
    void whatNoKeyGetsIsUnassigned() {
        List<String> sets = new ArrayList<>(List.of(
                "levers.enterprise-grants.total.2025=20",
                "levers.enterprise-grants.shares.semiconductors=0.4",
                "levers.enterprise-grants.shares.生物医药=0.35"));
        lever("enterprise-grants").keys().stream()
                .filter(key -> !List.of("semiconductors", "biomedicine").contains(key))
                .forEach(key -> sets.add("levers.enterprise-grants.shares." + key + "=0"));
        LeverPlan plan = lever("enterprise-grants", sets.toArray(String[]::new));
        assertThat(plan.total()[1][4]).isCloseTo(8, within(1e-12));
        assertThat(plan.total()[0][4]).isZero();
        assertThat(plan.unassigned()[4]).isCloseTo(5, within(1e-12));
        assertThat(plan.unassigned()[3]).as("before the total practice goes on").isZero();
        assertThat(plan.addition(0, 3)).isZero();
    }

    @Test
    void sharesAloneDivideTheBaseFlowFromTheBeginning() {
        LeverPlan plan = lever("enterprise-grants", "levers.enterprise-grants.shares.semiconductors=1");
        assertThat(plan.total()[1][0]).isCloseTo(11.5, within(1e-9));
        assertThat(plan.unassigned()[0]).isZero();
    }

    @Test
    void sharesMayExceedOneByTheToleranceOnly() {
        assertThat(lever(
                                "enterprise-grants",
                                "levers.enterprise-grants.shares.semiconductors=0.5",
                                "levers.enterprise-grants.shares.biomedicine=0.5000001")
                        .unassigned()[0])
                .isZero();
        assertThatThrownBy(() -> lever(
                        "enterprise-grants",
                        "levers.enterprise-grants.shares.semiconductors=0.5",
                        "levers.enterprise-grants.shares.biomedicine=0.50001"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("1.00001");
    }

    @Test
    void zeroIsAcceptedAndIsLessThanPractice() {
        LeverPlan plan = lever("enterprise-grants", "levers.enterprise-grants.total.2024=0");
        assertThat(plan.addition(1, 0)).isEqualTo(-plan.base()[1][0]).isNegative();
    }

    @Test
    void spaceIsThePlannedSupplyOfTheParks() {
        LeverPlan plan = lever("quality-space");
        int p01 = plan.keys().indexOf("P01");
        assertThat(plan.base()[p01][0]).isZero();
        assertThat(plan.base()[p01][4]).isCloseTo(8, within(1e-9));
        assertThat(plan.base()[p01][27]).isCloseTo(10, within(1e-9));
    }

    @Test
    void amountsChangeSingleKeysAndLeaveTheOthers() {
        LeverPlan plan = lever("quality-space", "levers.quality-space.amounts.P01.2026=30");
        int p01 = plan.keys().indexOf("P01");
        assertThat(plan.addition(p01, 7)).isZero();
        assertThat(plan.total()[p01][8]).isEqualTo(30);
        assertThat(plan.total()[p01][27]).isEqualTo(30);
        assertThat(plan.addition(plan.keys().indexOf("P02"), 20)).isZero();
    }

    @Test
    void aTotalReplacesTheAmountsOfTheBase() {
        LeverPlan plan =
                Fixture.load("plan-2024", "levers.quality-space.total.2025=0").lever("quality-space");
        assertThat(sum(plan.total(), 4)).isZero();
    }

    @Test
    void aTotalWithoutAnythingToDivideItByIsRefused() {
        String[] sets = {"levers.quality-space.total.2024=100", "levers.talent-support.on=false"};
        LeverPlan space = lever("quality-space", sets);
        assertThat(sum(space.total(), 0)).isCloseTo(100, within(1e-9));
        assertThat(lever("talent-support", sets).on()).isFalse();
    }

    @Test
    void teamsHaveOneKeyAndStartFromNothing() {
        LeverPlan plan = Fixture.load("plan-2024").lever("key-projects");
        assertThat(plan.keys()).containsExactly("district");
        assertThat(plan.addition(0, 0)).isZero();
        assertThat(plan.addition(0, 1)).isEqualTo(72);
    }

    private static double share(LeverPlan plan, String part, int quarter) {
        return plan.split().share(plan.split().parts().indexOf(part), quarter);
    }

    @Test
    void aSplitIsTakenWholeOrFromTheData() {
        assertThat(share(lever("industry-funds"), "district", 0)).isEqualTo(0.465);
        LeverPlan plan = lever("industry-funds", "levers.industry-funds.split.district=1");
        assertThat(share(plan, "district", 0)).isEqualTo(1);
        assertThat(share(plan, "municipal", 27)).isZero();
        assertThat(plan.split().practice(plan.split().parts().indexOf("district")))
                .isEqualTo(0.465);
        assertThat(plan.isNil()).isFalse();
    }

    @Test
    void aSplitHoldsWhereTheFlowIsStated() throws IOException {
        LeverPlan plan =
                Fixture.load(Files.writeString(folder.resolve("x.yaml"), """
                        format: 2
                        label: x
                        extends: baseline
                        levers:
                          talent-support:
                            total: { 2025: { value: 1.5, expires: 2026 } }
                            split: { young: 1 }
                            assumption: x
                        """)).lever("talent-support");
        assertThat(share(plan, "young", 3)).isEqualTo(0.327);
        assertThat(share(plan, "young", 4)).isEqualTo(1);
        assertThat(share(plan, "young", 11)).isEqualTo(1);
        // what has expired is practice again, its split included
        assertThat(share(plan, "young", 12)).isEqualTo(0.327);
        assertThat(plan.requested(plan.keys().indexOf("open"), 4)).isCloseTo(1.5 * 0.673, within(1e-9));
    }

    @Test
    void aSplitBesideAmountsHoldsWhereOneOfThemIsStated() {
        LeverPlan plan = lever(
                "quality-space", "levers.quality-space.amounts.P01.2026=8", "levers.quality-space.split.upstairs=1");
        assertThat(share(plan, "upstairs", 7)).isEqualTo(0.45);
        assertThat(share(plan, "upstairs", 8)).isEqualTo(1);
    }

    @Test
    void theSplitOfPracticeStatedAgainIsPractice() {
        LeverPlan plan = lever(
                "talent-support",
                "levers.talent-support.split.top=0.122",
                "levers.talent-support.split.high-level=0.449",
                "levers.talent-support.split.skilled=0.102",
                "levers.talent-support.split.young=0.327");
        assertThat(plan.isNil()).isTrue();
        assertThat(plan.split().isPractice(0)).isTrue();
    }
}
