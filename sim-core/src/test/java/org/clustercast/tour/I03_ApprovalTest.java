package org.clustercast.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.clustercast.district.ApprovalPipeline;
import org.clustercast.district.ApprovalPipeline.Stage;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.quantity.Text;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   products in trial --(2 years, part of it behind them)--&gt; review --(1 to 3 years)--&gt; approved
 *   the green channel halves the review: approved earlier, orders of 8 亿元 a year until practice has approved it too
 * </pre>
 */
class I03_ApprovalTest {

    private static final int PRODUCTS = 40;

    private static SmallWorld world(double success, boolean review) {
        return SmallWorld.quiet()
                .switches(Worlds.on("innovation"))
                .with("environment.clusterGrowth", 0)
                .pipeline(new ApprovalPipeline(
                        "drugs",
                        Text.same("drugs"),
                        SmallWorld.CHIPS,
                        "test",
                        0,
                        8,
                        0.25,
                        List.of(
                                new Stage("trial", Text.same("trial"), PRODUCTS, 2, success, false),
                                new Stage("review", Text.same("review"), 0, 2, 1, review))));
    }

    /** So much effort that the effect is full as soon as it begins. */
    private static SmallWorld hastened(double success, boolean review) {
        return world(success, review).adding(LeverIds.GREEN_CHANNEL, 1e6);
    }

    @Test
    void everyProductGoesThroughItsStages() {
        var run = world(1, true).run();
        double[] approved = Worlds.upTo(run, 0, "approvals");
        double[] waiting = Worlds.series(run, 0, "pipeline");
        // nobody is through before a year of review, everybody after two years of trial and three of review
        assertThat(approved[3]).isZero();
        assertThat(approved[20]).isEqualTo(PRODUCTS);
        for (int t = 0; t < 28; t++) {
            assertThat(waiting[t] + approved[t]).isEqualTo(PRODUCTS);
        }
    }

    @Test
    void successSaysHowManyAreApproved() {
        var run = world(0.5, true).run();
        var stricter = world(0.5, true).with("approval.attritionExponent", 2).run();
        double half = 0;
        double quarter = 0;
        for (int r = 0; r < 50; r++) {
            half += Worlds.upTo(run, r, "approvals")[27];
            quarter += Worlds.upTo(stricter, r, "approvals")[27];
        }
        // 2000 products, four standard errors
        assertThat(half / 2000).isCloseTo(0.5, within(0.045));
        assertThat(quarter / 2000).isCloseTo(0.25, within(0.039));
    }

    @Test
    void theGreenChannelShortensReviewsOnly() {
        double[] usual = Worlds.upTo(world(1, true).run(), 0, "approvals");
        double[] hastened = Worlds.upTo(hastened(1, true).run(), 0, "approvals");
        for (int t = 0; t < 28; t++) {
            assertThat(hastened[t]).isGreaterThanOrEqualTo(usual[t]);
        }
        // the mean review lasts two years: half of it is four quarters
        assertThat(mean(usual) - mean(hastened)).isBetween(3.0, 4.2);
        double[] noReview = Worlds.upTo(world(1, false).run(), 0, "approvals");
        assertThat(Worlds.upTo(hastened(1, false).run(), 0, "approvals")).isEqualTo(noReview);
    }

    /** Mean quarter of approval. */
    private static double mean(double[] upTo) {
        double sum = 0;
        for (double approved : upTo) {
            sum += PRODUCTS - approved;
        }
        return sum / PRODUCTS;
    }

    @Test
    void aProductBringsOrdersWhileItIsAheadOfPractice() {
        double[] usual = Worlds.upTo(world(1, true).run(), 0, "approvals");
        double[] hastened = Worlds.upTo(hastened(1, true).run(), 0, "approvals");
        double[] orders = orders(hastened(1, true).run());
        for (int t = 0; t < 28; t++) {
            assertThat(orders[t]).isCloseTo(8 * (hastened[t] - usual[t]), within(1e-9));
        }
        assertThat(orders[12]).isPositive();
    }

    @Test
    void theOrdinaryWorldGetsNoOrdersOnTop() {
        assertThat(orders(world(1, true).run())).containsOnly(0.0);
        double[] without = Worlds.annual(
                SmallWorld.quiet()
                        .switches(Worlds.on("innovation"))
                        .with("environment.clusterGrowth", 0)
                        .run(),
                0,
                0);
        assertThat(Worlds.annual(world(1, true).run(), 0, 0)).isEqualTo(without);
    }

    private static double[] orders(SimulationRun run) {
        run.begin(0);
        double[] orders = new double[28];
        for (int t = 0; t < orders.length; t++) {
            run.playQuarter();
            for (double order : run.world().state().enterprises().extraOrdersYi) {
                orders[t] += order;
            }
        }
        return orders;
    }
}
