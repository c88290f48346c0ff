package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clustercast.district.Cluster;
import org.clustercast.policy.LeverPlan;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The plan of 2024 on the real data with one of its levers off at a time, under the same luck: its signature indicator
 * moves as the document says, and what it would have cost is unallocated.
 */
class OffSwitchEndToEndTest {

    private static final int REPLICATIONS = 30;

    /** Lever, its signature indicator, and whether the lever raises it. */
    record Case(String lever, String indicator, boolean raises) {

        @Override
        public String toString() {
            return lever;
        }
    }

    private static Ensemble plan;
    private static Scenario scenario;

    static Stream<Case> cases() {
        return Stream.of(
                new Case("leading-list", "selected", true),
                new Case("chain-map", "chain-completeness", true),
                new Case("attraction-list", "leads", true),
                new Case("key-projects", "project-output", true),
                new Case("development-plan", "leads-signed", true),
                new Case("enterprise-grants", "grants-delivered", true),
                new Case("talent-support", "people-recruited", true),
                new Case("green-channel", "approvals", true),
                new Case("innovation-carriers", "breakthroughs", true),
                new Case("quality-space", "space-lever", true),
                new Case("expert-think-tank", "list-errors", false),
                new Case("industry-funds", "funds-invested", true),
                new Case("coordination", "arrivals", true),
                new Case("enterprise-cultivation", "specialised", true),
                new Case("producer-services", "technology-gain", true),
                new Case("industry-service", "chain-completeness", true));
    }

    @BeforeAll
    static void runThePlan() throws Exception {
        scenario = load();
        plan = Ensemble.run(scenario, REPLICATIONS);
    }

    private static Scenario load(String... sets) {
        return Cli.loader().load("plan-2024", Path.of(""), List.of(sets), OptionalLong.empty());
    }

    private static Ensemble without(String lever) throws Exception {
        return Ensemble.run(load("levers." + lever + ".on=false"), REPLICATIONS);
    }

    /** Sum over quarters of the district's mean; what comes earlier weighs more. */
    private static double weight(Ensemble ensemble, String indicator) {
        int quarters = scenario.span().quarters();
        double sum = 0;
        for (int t = 0; t < quarters; t++) {
            sum += ensemble.districtMean(indicator, t) * (quarters - t);
        }
        return sum;
    }

    @Test
    void everyLeverOfThePlanIsHere() {
        TreeSet<String> here = new TreeSet<>(List.of("supervision"));
        cases().forEach(c -> here.add(c.lever()));
        assertThat(scenario.levers()).extracting(LeverPlan::lever).containsExactlyInAnyOrderElementsOf(here);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void offMovesItsSignatureAndFreesItsCost(Case c) throws Exception {
        Ensemble off = without(c.lever());
        double with = weight(plan, c.indicator());
        double without = weight(off, c.indicator());
        if (c.raises()) {
            assertThat(with).isGreaterThan(without);
        } else {
            assertThat(with).isLessThan(without);
        }
        assertThat(off.moneyMean(c.lever(), 0)).isEqualTo(plan.moneyMean(c.lever(), 0));
        assertThat(unallocated(off, c.lever())).isGreaterThan(unallocated(plan, c.lever()));
        // nobody else may spend what it leaves
        for (LeverPlan other : scenario.levers()) {
            if (!other.lever().equals(c.lever())) {
                assertThat(off.moneyMean(other.lever(), 0))
                        .as(other.lever())
                        .isEqualTo(plan.moneyMean(other.lever(), 0));
            }
        }
    }

    private static double unallocated(Ensemble ensemble, String lever) {
        return ensemble.moneyMean(lever, 0) - ensemble.moneyMean(lever, 1);
    }

    @Test
    void supervisionOffChangesNothingButItsOwnCost() throws Exception {
        Ensemble off = without("supervision");
        assertThat(off.indicators()).isEqualTo(plan.indicators());
        for (int year = 2024; year <= 2030; year++) {
            assertThat(off.districtOutput(year)).isEqualTo(plan.districtOutput(year));
        }
        assertThat(unallocated(off, "supervision")).isPositive();
        assertThat(unallocated(plan, "supervision")).isZero();
        // negative control: another lever changes many of them
        assertThat(without("coordination").indicators()).isNotEqualTo(plan.indicators());
    }

    @Test
    void potentialClustersAndOtherIndustryAreFullMembers() {
        List<String> untracked = scenario.clusters().stream()
                .filter(cluster -> !cluster.tracked())
                .map(Cluster::id)
                .toList();
        assertThat(untracked).containsExactlyInAnyOrder("cell-gene", "low-altitude", "culture-tourism", "other");
        for (String id : untracked) {
            int position = scenario.clusterPosition(id);
            for (double output : plan.output(position, 2030)) {
                assertThat(output).as(id).isPositive();
            }
            assertThat(plan.mean("enterprises-above-scale", id, 27)).as(id).isPositive();
            for (String lever : List.of("enterprise-grants", "leading-list", "attraction-list", "industry-funds")) {
                assertThat(scenario.lever(lever).keys()).contains(id);
            }
            assertThat(plan.mean("grants-delivered", id, 27)).as(id).isNotNegative();
        }
    }

    @Test
    void tourismIsMeasuredByRevenueAndOutsideTheDistrictsIndustry() {
        var measures = new TreeMap<String, Cluster.Measure>();
        scenario.clusters().forEach(cluster -> measures.put(cluster.id(), cluster.measure()));
        assertThat(measures.remove("culture-tourism")).isEqualTo(Cluster.Measure.REVENUE);
        assertThat(measures.values()).hasSize(9).containsOnly(Cluster.Measure.OUTPUT);
        for (String indicator : List.of("output", "enterprises-above-scale")) {
            for (int t : new int[] {0, 13, 27}) {
                int quarter = t;
                double sum = measures.keySet().stream()
                        .mapToDouble(id -> plan.mean(indicator, id, quarter))
                        .sum();
                assertThat(plan.districtMean(indicator, quarter)).isCloseTo(sum, within(1e-6 * sum));
                assertThat(plan.mean(indicator, "culture-tourism", quarter)).isPositive();
            }
        }
    }
}
