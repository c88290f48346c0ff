package org.clustercast.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.Quarters;
import org.clustercast.result.RecordLayout;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.ScenarioVariant;
import org.junit.jupiter.api.Test;

/** The words of the algebra mean for the model what they say: a plan that is off or nil is practice. */
class LeverAlgebraTest {

    private final Scenario origin = SmallWorld.quiet()
            .withCars()
            .adding(LeverIds.GRANTS, 6, 3)
            .adding(LeverIds.FUNDS, 4, 4)
            .scenario();

    private Scenario variant(UnaryOperator<LeverPlan> change) {
        return ScenarioVariant.of(origin)
                .lever(LeverIds.GRANTS, change)
                .lever(LeverIds.FUNDS, change)
                .scenario();
    }

    /** Annual outputs of all clusters. */
    private static double[] outputs(Scenario scenario) {
        var run = new SimulationRun(scenario, CheckLevel.QUARTERLY);
        RecordLayout layout = run.layout();
        var record = new ReplicationRecord(layout);
        run.run(0, record);
        int clusters = scenario.clusters().size();
        double[] outputs = new double[clusters * scenario.span().years().size()];
        Arrays.setAll(outputs, i -> record.doubles()[layout.outputPosition(i / clusters, i % clusters)]);
        return outputs;
    }

    @Test
    void offIsPractice() {
        double[] off = outputs(variant(LeverPlan::off));
        assertThat(off).isEqualTo(outputs(variant(LeverPlan::practice)));
        assertThat(off).as("negative control: the levers do act").isNotEqualTo(outputs(origin));
    }

    @Test
    void whatIsTakenBackWasNeverThere() {
        var always = new Quarters(0, origin.span().quarters() - 1);
        UnaryOperator<LeverPlan> back =
                plan -> plan.with(SmallWorld.CHIPS, always, 5).with(SmallWorld.CARS, always, 5);
        assertThat(outputs(variant(back))).isEqualTo(outputs(variant(LeverPlan::practice)));
        UnaryOperator<LeverPlan> moved = plan -> plan.move(SmallWorld.CARS, SmallWorld.CHIPS, 2, always);
        assertThat(outputs(variant(moved))).isNotEqualTo(outputs(origin));
        assertThat(outputs(variant(plan -> moved.apply(plan).move(SmallWorld.CHIPS, SmallWorld.CARS, 2, always))))
                .isEqualTo(outputs(origin));
    }
}
