package org.clustercast.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.clustercast.loader.Fixture;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.ResourceAccount;
import org.clustercast.policy.ResourceBook;
import org.clustercast.quantity.Quarter;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.ScenarioVariant;
import org.junit.jupiter.api.Test;

/** Resources given out against what is available; over-commitment has its cases in the folder of bad inputs. */
class ResourceCheckTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    private static ResourceAccount account(Scenario scenario, String resource, String place) {
        List<ResourceAccount> found = scenario.review().accounts().stream()
                .filter(account ->
                        account.resource().equals(resource) && account.place().equals(place))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void theFundingOfThePlanIsTheSumOfItsMoney() {
        ResourceAccount funding = account(Fixture.load("plan-2024"), "funding", "");
        assertThat(funding.allocated()[0]).isCloseTo(11.5 + 1.5 + 8.6 + 1.2, CLOSE);
        assertThat(funding.allocated()[4]).isCloseTo(16.5 + 3 + 16 + 3 + 2, CLOSE);
        assertThat(funding.available()).as("nobody stated it").containsOnly(Double.NaN);
        assertThat(funding.unallocated()).containsOnly(0);
    }

    @Test
    void whatIsStatedAndNotGivenOutIsUnallocated() {
        ResourceAccount funding = account(Fixture.load("plan-2024", "resources.funding.2025=50"), "funding", "");
        assertThat(funding.available()[3]).isNaN();
        assertThat(funding.unallocated()[4]).isCloseTo(50 - 40.5, CLOSE);
    }

    @Test
    void sharesBelowOneLeaveSomethingUnallocated() {
        Scenario scenario = Fixture.load(
                "plan-2024",
                Fixture.load("plan-2024").lever("enterprise-grants").keys().stream()
                        .map(key -> "levers.enterprise-grants.shares." + key + "="
                                + (key.equals("semiconductors") ? "0.5" : "0"))
                        .toArray(String[]::new));
        ResourceAccount funding = account(scenario, "funding", "");
        assertThat(funding.unallocated()[8]).isCloseTo(16.5 * 0.5, CLOSE);
        assertThat(funding.allocated()[8]).isCloseTo(40.5 - 16.5 * 0.5, CLOSE);
    }

    @Test
    void aLeverThatIsOffLeavesItsAdditionUnallocated() {
        ResourceAccount funding =
                account(Fixture.load("plan-2024", "levers.enterprise-grants.on=false"), "funding", "");
        assertThat(funding.allocated()[8]).isCloseTo(40.5 - 5, CLOSE);
        assertThat(funding.unallocated()[8]).isCloseTo(5, CLOSE);
    }

    @Test
    void talentIsMoneyOverTheCostOfOnePerson() {
        Scenario scenario = Fixture.load("plan-2024");
        ResourceAccount top = account(scenario, "talent", "top");
        double cost = scenario.parameters().parameter("talent-market.costTop").value();
        assertThat(top.allocated()[8]).isCloseTo(3 * 0.122 * 10_000 / cost, CLOSE);
    }

    @Test
    void spaceIsTheSupplyOfEachPark() {
        Scenario scenario = Fixture.load("plan-2024");
        LeverPlan space = scenario.lever("quality-space");
        double[] sum = new double[space.unassigned().length];
        for (String park : space.keys()) {
            double[] allocated = account(scenario, "space", park).allocated();
            Arrays.setAll(sum, q -> sum[q] + allocated[q]);
        }
        assertThat(sum[8])
                .isCloseTo(
                        Arrays.stream(space.total())
                                .mapToDouble(ofKey -> ofKey[8])
                                .sum(),
                        CLOSE);
    }

    @Test
    void anAddedProjectIsSetAgainstWhatItsParkWillHave() {
        ResourceAccount site = account(Fixture.load("fab-1000"), "floor-space", "P08");
        // start in 2025Q1 and 1.9 years of building: in use from the first quarter of 2027 on
        assertThat(site.allocated()[11]).isZero();
        assertThat(site.allocated()[12]).isEqualTo(100);
        // 1 free, three years of 60, one quarter of 8
        assertThat(site.available()[12]).isCloseTo(1 + 180 + 2, CLOSE);
        assertThat(site.unallocated()[12]).isCloseTo(83, CLOSE);
    }

    @Test
    void resourcesDoNotChangeTheFingerprint() {
        assertThat(Fixture.load("plan-2024", "resources.funding.2025=50").fingerprint())
                .isEqualTo(Fixture.load("plan-2024").fingerprint());
    }

    @Test
    void theBookOfAScenarioWithoutItsFileIsTheBookOfTheFile() {
        for (String name : Fixture.loader().names()) {
            Scenario scenario = Fixture.load(name, "resources.funding.2025=60", "resources.officials.2026=900");
            ResourceBook book = ScenarioVariant.of(scenario).resources();
            assertThat(book.accounts()).as(name).isEqualTo(scenario.review().accounts());
            assertThat(book.excesses()).isEmpty();
        }
    }

    @Test
    void aVariantThatTakesTooMuchIsFoundWithoutAFile() {
        Scenario scenario = Fixture.load("plan-2024", "resources.funding.2025=40.5");
        ResourceBook book = ScenarioVariant.of(scenario)
                .lever(
                        "enterprise-grants",
                        plan -> plan.adding("semiconductors", scenario.span().year(2026), 2))
                .resources();
        assertThat(book.excesses()).hasSize(Quarter.PER_YEAR).allSatisfy(excess -> {
            assertThat(excess.resource()).isEqualTo("funding");
            assertThat(excess.amount()).isCloseTo(2, CLOSE);
            assertThat(scenario.span().start().plus(excess.quarter()).year()).isEqualTo(2026);
        });
    }
}
