package org.clustercast.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   chips   100 亿元 a year, no growth, no luck, no limit of capacity; research 5 % of output
 *   stock of knowledge = research / depreciation = 5 / 0.15 = 33.3 亿元
 *   grants for growth  4 亿元 a year beyond practice, 1 a quarter, paid after two quarters
 *   a quarter's money adds 1 / 33.3 = 3 % to knowledge; elasticity 0.1
 * </pre>
 */
class I01_KnowledgeTest {

    private static SmallWorld world() {
        return SmallWorld.quiet()
                .switches(Worlds.on("innovation"))
                .with("environment.clusterGrowth", 0)
                .with("policy.grantDeliveryMultiple", 1e9)
                .grantsFor("growth");
    }

    private static SmallWorld granted() {
        return world().adding(LeverIds.GRANTS, 4);
    }

    /** Annualised output by quarter: demand widens with productivity, and nothing else moves. */
    private static double[] output(SimulationRun run) {
        run.begin(0);
        double[] output = new double[28];
        for (int t = 0; t < output.length; t++) {
            run.playQuarter();
            output[t] = run.world().state().accounts().outputYi[0];
        }
        return output;
    }

    @Test
    void moneyForResearchRaisesKnowledgeAndKnowledgeProductivity() {
        double[] output = output(granted().run());
        assertThat(output[1]).isCloseTo(100, within(1e-6));
        assertThat(output[2]).isCloseTo(100 * StrictMath.pow(1.03, 0.1), within(1e-6));
        // what was there has aged by a quarter, and the stock is that of an output of 100.296
        double stock = 5 * output[2] / 100 / 0.15;
        double knowledge = 0.03 * (1 - 0.15 / 4) + 1 / stock;
        assertThat(output[3]).isCloseTo(100 * StrictMath.pow(1 + knowledge, 0.1), within(1e-6));
    }

    @Test
    void onlyWhatIsAdditionalAndNotRelabelledCounts() {
        double[] output = output(granted()
                .with("innovation.researchAdditionality", 0.8)
                .with("innovation.relabelShare", 0.25)
                .run());
        assertThat(output[2]).isCloseTo(100 * StrictMath.pow(1 + 0.6 * 0.03, 0.1), within(1e-6));
    }

    @Test
    void withoutElasticityNothingIsGained() {
        double[] output =
                output(granted().with("innovation.knowledgeElasticity", 0).run());
        assertThat(output[27]).isCloseTo(100, within(1e-6));
    }

    @Test
    void knowledgeFadesWhenTheMoneyEnds() {
        double[] output = output(granted().ending(LeverIds.GRANTS, 8).run());
        // decided up to quarter 7, paid up to quarter 9; from then on the lead ages by 3.75 % a quarter
        double best = StrictMath.pow(output[9] / 100, 10) - 1;
        for (int t = 10; t < 28; t++) {
            double left = best * StrictMath.pow(1 - 0.15 / 4, t - 9);
            assertThat(output[t]).isCloseTo(100 * StrictMath.pow(1 + left, 0.1), within(1e-6));
        }
    }

    @Test
    void practiceAloneGivesNothingOnTop() {
        double[] output = output(world().run());
        assertThat(output[27]).isCloseTo(100, within(1e-6));
    }
}
