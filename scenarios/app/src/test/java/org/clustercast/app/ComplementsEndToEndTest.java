package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import org.apache.commons.math3.distribution.TDistribution;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.policy.LeverPlan;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.ScenarioVariant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Property 7 in the whole model: of the levers of the plan, those of funding, of space and of people together add more to
 * mean output than the sum of what each adds alone; where demand binds everybody none adds anything.
 */
class ComplementsEndToEndTest {

    private static final int REPLICATIONS = 40;
    /** Enough where every replication must agree to the last bit. */
    private static final int FEW = 8;

    private static final int LAST_YEAR = 2030;
    private static final List<TreeSet<String>> RESOURCES = List.of(
            new TreeSet<>(List.of("enterprise-grants", "industry-funds")),
            new TreeSet<>(List.of("quality-space")),
            new TreeSet<>(List.of("talent-support")));

    private static Scenario ordinary;
    private static Scenario plan;
    private static double[] withoutAny;
    private static double[] withAll;

    @BeforeAll
    static void runBothEnds() throws Exception {
        Scenario baseline = Cli.loader().load("baseline", Path.of(""), List.of(), OptionalLong.empty());
        // named projects miss sites and posts of their own, whatever binds the enterprises
        ordinary = ScenarioVariant.of(baseline).projects(List.of()).scenario();
        plan = Cli.loader().load("plan-2024", Path.of(""), List.of(), OptionalLong.empty());
        withoutAny = output(new TreeSet<>(), ordinary.parameters(), REPLICATIONS);
        withAll = output(all(), ordinary.parameters(), REPLICATIONS);
    }

    private static TreeSet<String> all() {
        TreeSet<String> all = new TreeSet<>();
        RESOURCES.forEach(all::addAll);
        return all;
    }

    /** The ordinary world with some of the plan's levers. */
    private static Scenario with(TreeSet<String> levers, ParameterSet parameters) {
        List<LeverPlan> plans = ordinary.levers().stream()
                .map(l -> levers.contains(l.lever()) ? plan.lever(l.lever()) : l)
                .toList();
        return ScenarioVariant.of(ordinary).parameters(parameters).levers(plans).scenario();
    }

    /** Output of the last year by replication in the ordinary world with some of the plan's levers. */
    private static double[] output(TreeSet<String> levers, ParameterSet parameters, int replications) throws Exception {
        return Ensemble.run(with(levers, parameters), replications).districtOutput(LAST_YEAR);
    }

    /**
     * Nobody has a backlog, and spare capacity outlasts any growth of demand. The three resources act through capacity
     * alone: no research that widens markets, no links filled by grants, nobody who comes or goes for want of floor space.
     */
    private static ParameterSet demandBinds() {
        List<Parameter> parameters = new ArrayList<>(ordinary.parameters().all());
        parameters.replaceAll(p -> switch (p.name()) {
            case "backlogShare", "demandElasticity", "cooperationFilling", "arrivalRate", "moveOutRate" -> sure(p, 0);
            case "slackUtilisation" -> sure(p, 1e-6);
            default -> p;
        });
        return new ParameterSet(parameters);
    }

    private static Parameter sure(Parameter p, double value) {
        return new Parameter(
                p.group(), p.name(), p.cluster(), p.label(), p.meaning(), p.unit(), value, null, p.evidence());
    }

    /** By replication, under the same luck: joint effect less the sum of separate effects, with a 99 % lower bound. */
    @Test
    void togetherTheThreeResourcesAddMoreThanEachAlone() throws Exception {
        double[] surplus = withAll.clone();
        for (int r = 0; r < REPLICATIONS; r++) {
            surplus[r] -= withoutAny[r];
        }
        for (TreeSet<String> resource : RESOURCES) {
            double[] alone = output(resource, ordinary.parameters(), REPLICATIONS);
            assertThat(Ensemble.mean(alone) - Ensemble.mean(withoutAny))
                    .as("%s", resource)
                    .isPositive();
            for (int r = 0; r < REPLICATIONS; r++) {
                surplus[r] -= alone[r] - withoutAny[r];
            }
        }
        double mean = Ensemble.mean(surplus);
        double squares = 0;
        for (double x : surplus) {
            squares += (x - mean) * (x - mean);
        }
        double error = Math.sqrt(squares / (REPLICATIONS - 1) / REPLICATIONS);
        double point = new TDistribution(null, REPLICATIONS - 1).inverseCumulativeProbability(0.99);
        assertThat(mean - point * error)
                .as("surplus %s, standard error %s", mean, error)
                .isPositive();
    }

    @Test
    void whereDemandBindsEverybodyNothingIsAdded() throws Exception {
        assertThat(output(all(), demandBinds(), FEW)).isEqualTo(output(new TreeSet<>(), demandBinds(), FEW));
        // negative control: with the data's shortage the same levers do add
        assertThat(withAll).isNotEqualTo(withoutAny);
    }
}
