package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.TDistribution;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.ScenarioVariant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Property 6 in the whole model: each lever of the plan on its own, under the same luck, does not lower mean output of
 * the district. A lever whose effect is nil gives differences of exactly zero.
 */
class MorePolicyEndToEndTest {

    private static final int REPLICATIONS = 700;
    private static final int LAST_YEAR = 2030;

    private static Scenario ordinary;
    private static Scenario plan;
    private static Ensemble without;
    private static Ensemble withProjects;

    @BeforeAll
    static void runTheOrdinaryWorld() throws Exception {
        ordinary = load("baseline");
        plan = load("plan-2024");
        without = Ensemble.run(ordinary, REPLICATIONS);
        withProjects = Ensemble.run(with(ordinary.levers(), plan.projects()), REPLICATIONS);
    }

    private static Scenario load(String name) {
        return Cli.loader().load(name, Path.of(""), List.of(), OptionalLong.empty());
    }

    static Stream<String> levers() {
        return load("plan-2024").levers().stream().map(LeverPlan::lever);
    }

    /** Teams of key projects need projects to care for: they are compared in a world that has the projects. */
    @ParameterizedTest
    @MethodSource("levers")
    void aLeverOnItsOwnDoesNotLowerMeanOutput(String lever) throws Exception {
        boolean needsProjects = lever.equals("key-projects");
        Ensemble base = needsProjects ? withProjects : without;
        Scenario only = with(
                ordinary.levers().stream()
                        .map(p -> p.lever().equals(lever) ? plan.lever(lever) : p)
                        .toList(),
                needsProjects ? plan.projects() : ordinary.projects());
        assertThat(plan.lever(lever).isNil()).isFalse();
        assertNotLower(lever, base, Ensemble.run(only, REPLICATIONS));
    }

    @Test
    void projectsOnTheirOwnDoNotLowerMeanOutput() {
        assertNotLower("projects", without, withProjects);
    }

    private static void assertNotLower(String what, Ensemble base, Ensemble other) {
        double[] before = base.districtOutput(LAST_YEAR);
        double[] after = other.districtOutput(LAST_YEAR);
        double[] differences = new double[before.length];
        for (int r = 0; r < differences.length; r++) {
            differences[r] = after[r] - before[r];
        }
        double mean = Ensemble.mean(differences);
        double squares = 0;
        for (double difference : differences) {
            squares += (difference - mean) * (difference - mean);
        }
        double error = Math.sqrt(squares / (differences.length - 1) / differences.length);
        double point = new TDistribution(null, differences.length - 1).inverseCumulativeProbability(0.99);
        double low = mean - point * error;
        assertThat(low)
                .as("%s: mean difference %s, standard error %s", what, mean, error)
                .isNotNegative();
    }

    private static Scenario with(List<LeverPlan> levers, List<ProjectPlan> projects) {
        return ScenarioVariant.of(ordinary).levers(levers).projects(projects).scenario();
    }
}
