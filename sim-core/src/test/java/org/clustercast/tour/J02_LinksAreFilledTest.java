package org.clustercast.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.district.Link;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   chips --strong 0.2, weak 0.1, missing 0.1--&gt; cars 100 亿元
 *   carried 30; open: the missing 10 and half as much again as the weak link carries, 5
 *   complete to 30 / 45 at the start; the chain map fills a fifth of what is open in a year, 5 % a quarter
 * </pre>
 */
class J02_LinksAreFilledTest {

    private static SmallWorld world() {
        return SmallWorld.quiet()
                .switches(Worlds.on("supplyChain"))
                .with("environment.clusterGrowth", 0)
                .with("policy.grantDeliveryMultiple", 1e9)
                .grantsFor("cooperation")
                .link(SmallWorld.CHIPS, SmallWorld.CHIPS, Link.Strength.STRONG, 0.2)
                .link(SmallWorld.CHIPS, SmallWorld.CHIPS, Link.Strength.WEAK, 0.1)
                .link(SmallWorld.CHIPS, SmallWorld.CHIPS, Link.Strength.MISSING, 0.1);
    }

    private static double[] completeness(SmallWorld world) {
        return Worlds.series(world.run(), 0, "chain-completeness");
    }

    @Test
    void withoutLeversNothingIsFilled() {
        for (double share : completeness(world())) {
            assertThat(share).isCloseTo(30 / 45.0, within(1e-6));
        }
    }

    @Test
    void theChainMapFillsWhatIsOpenAfterItsLag() {
        double[] filled = completeness(world().adding(LeverIds.MAP, 1e6));
        for (int t = 0; t < 28; t++) {
            double expected = (30 + 15 * (1 - StrictMath.pow(0.95, Math.max(0, t - 1)))) / 45;
            assertThat(filled[t]).isCloseTo(expected, within(1e-6));
        }
    }

    /** 4 亿元 a year, each filling a tenth in a year: 10 % a quarter. */
    @Test
    void grantsForCooperationFillInProportionToTheMoney() {
        double[] filled = completeness(world().adding(LeverIds.GRANTS, 4));
        for (int t = 0; t < 28; t++) {
            double expected = (30 + 15 * (1 - StrictMath.pow(0.9, Math.max(0, t - 1)))) / 45;
            assertThat(filled[t]).isCloseTo(expected, within(1e-6));
        }
    }

    @Test
    void filledLinksAreOrders() {
        var run = world().adding(LeverIds.GRANTS, 40).run();
        run.begin(0);
        for (int t = 0; t < 28; t++) {
            run.playQuarter();
        }
        var e = run.world().state().enterprises();
        // all is filled: half as many orders again, besides what customers who grew themselves order more
        for (int row = e.from(0); row < e.to(0); row++) {
            assertThat(e.localOrders[row]).isGreaterThanOrEqualTo(1.5 - 1e-9);
        }
        assertThat(run.world().state().accounts().outputYi[0]).isGreaterThan(115);
    }

    @Test
    void strongLinksCannotBeFilledFurther() {
        var strong = SmallWorld.quiet()
                .switches(Worlds.on("supplyChain"))
                .link(SmallWorld.CHIPS, SmallWorld.CHIPS, Link.Strength.STRONG, 0.3);
        double[] output = Worlds.annual(strong.run(), 0, 0);
        assertThat(completeness(strong)).containsOnly(1.0);
        assertThat(Worlds.annual(strong.adding(LeverIds.MAP, 1e6).run(), 0, 0)).isEqualTo(output);
    }

    @Test
    void twiceTheEffortFillsLessThanTwiceAsMuch() {
        double none = completeness(world())[8];
        double once = completeness(world().adding(LeverIds.MAP, 10))[8] - none;
        double twice = completeness(world().adding(LeverIds.MAP, 20))[8] - none;
        assertThat(twice).isGreaterThan(once).isLessThan(1.9 * once);
    }
}
