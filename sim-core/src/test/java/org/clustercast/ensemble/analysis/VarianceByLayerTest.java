package org.clustercast.ensemble.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.clustercast.engine.CheckLevel;
import org.clustercast.experiment.Budget;
import org.clustercast.experiment.Evaluator;
import org.clustercast.experiment.FailurePolicy;
import org.clustercast.experiment.LocalEvaluator;
import org.clustercast.experiment.Lots;
import org.clustercast.experiment.Progress;
import org.clustercast.experiment.ResponseBlock;
import org.clustercast.experiment.Trials;
import org.clustercast.model.SmallWorld;
import org.clustercast.parameter.Prior;
import org.clustercast.parameter.Scale;
import org.clustercast.quantity.Elementary;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;

/** Where the spread comes from. */
class VarianceByLayerTest {

    private static final int SIZE = 12;

    private static Trials trials(Evaluator evaluator) {
        Budget budget = new Budget(2, FailurePolicy.CONTINUE, () -> false);
        return new Trials(evaluator, Lots.first(1), budget, Progress.SILENT);
    }

    private static Table of(Scenario scenario) {
        return VarianceByLayer.of(scenario, SIZE, trials(new LocalEvaluator(CheckLevel.QUARTERLY)));
    }

    private static SmallWorld world() {
        return SmallWorld.quiet().uncertain("environment.clusterGrowth", Prior.of(0, 0.1, 0.2, Scale.IDENTITY));
    }

    @Test
    void whereOnlyParametersVaryAllIsTheirs() {
        Table table = of(world().scenario());
        assertThat(table.rows()).isEqualTo(7);
        assertThat(table.number(6, "parameters")).isCloseTo(1, within(1e-9));
        assertThat(table.number(6, "parameters_se")).isCloseTo(0, within(1e-9));
    }

    @Test
    void whereOnlyLuckVariesAllIsItsOwn() {
        var noise = new Switches(true, true, false, false, false, true, true, false);
        Table table = of(SmallWorld.quiet().switches(noise).scenario());
        assertThat(table.number(6, "luck")).isCloseTo(1, within(1e-9));
    }

    @Test
    void whereNothingVariesNobodyHasAShare() {
        Table table = of(SmallWorld.quiet().scenario());
        assertThat(table.number(6, "parameters") + table.number(6, "luck") + table.number(6, "both"))
                .isZero();
    }

    @Test
    void sharesOfBothSumToOne() {
        var noise = new Switches(true, true, false, false, false, true, true, false);
        Table table = of(world().switches(noise).scenario());
        for (int row = 0; row < table.rows(); row++) {
            assertThat(table.number(row, "parameters") + table.number(row, "luck") + table.number(row, "both"))
                    .isCloseTo(1, within(1e-9));
        }
        assertThat(table.number(6, "parameters")).isGreaterThan(0.05);
        assertThat(table.number(6, "luck")).isGreaterThan(0.05);
    }

    /** Rows with variance 4, columns with 1, interaction with 1: the estimates come near, over many tables. */
    @Test
    void componentsAreRecovered() {
        Random random = new Random(11);
        double[] mean = new double[3];
        int tables = 400;
        for (int n = 0; n < tables; n++) {
            double[][] table = new double[30][30];
            double[] columns = random.doubles(30, 0, 1)
                    .map(u -> Elementary.normalQuantile(u))
                    .toArray();
            for (double[] row : table) {
                double own = 2 * random.nextGaussian();
                for (int j = 0; j < row.length; j++) {
                    row[j] = own + columns[j] + random.nextGaussian();
                }
            }
            double[] shares = VarianceByLayer.shares(table);
            for (int k = 0; k < 3; k++) {
                mean[k] += shares[k] / tables;
            }
        }
        assertThat(mean[0]).isCloseTo(4.0 / 6, within(0.02));
        assertThat(mean[1]).isCloseTo(1.0 / 6, within(0.02));
        assertThat(mean[2]).isCloseTo(1.0 / 6, within(0.02));
    }

    /** Two by two by hand: rows 1 and 3 apart, columns nothing, no interaction. */
    @Test
    void aTableByHand() {
        assertThat(VarianceByLayer.shares(new double[][] {{1, 1}, {3, 3}})).containsExactly(1, 0, 0);
        assertThat(VarianceByLayer.shares(new double[][] {{1, 2}, {2, 1}})).containsExactly(0, 0, 1);
    }

    /** A draw of which a lot has failed is left out; with too few draws nothing is said. */
    @Test
    void failedDrawsAreLeftOut() {
        Scenario scenario = world().scenario();
        Evaluator failing = (variants, lots, what, budget, progress) -> {
            ResponseBlock whole =
                    new LocalEvaluator(CheckLevel.QUARTERLY).evaluate(variants, lots, what, budget, progress);
            ResponseBlock block = ResponseBlock.empty(1, lots, what);
            for (int lot = 0; lot < lots.size(); lot++) {
                if (lots.all().get(lot).draw() < 3 && lots.all().get(lot).luck() == 1) {
                    block.fail(0, lots.all().get(lot), "test");
                } else {
                    double[] response = new double[what.width()];
                    for (int k = 0; k < response.length; k++) {
                        response[k] = whole.value(0, lot, k);
                    }
                    block.put(0, lot, response);
                }
            }
            return block;
        };
        Table table = VarianceByLayer.of(scenario, SIZE, trials(failing));
        assertThat(table.text(0, "draws")).isEqualTo(Integer.toString(SIZE - 3));
        assertThat(table.text(0, "failed")).isEqualTo("3");
        assertThat(List.of(VarianceByLayer.of(scenario, VarianceByLayer.LEAST, trials(failing))
                        .rows()))
                .containsExactly(0);
    }
}
