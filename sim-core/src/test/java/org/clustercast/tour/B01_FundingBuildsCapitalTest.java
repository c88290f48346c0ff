package org.clustercast.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   grants + 4 亿元 a year --- half a year ---> paid --- a year of building ---> capital
 *   of a yuan granted half is extra capital; 2 yuan of capital carry 1 yuan of output a year
 * </pre>
 */
class B01_FundingBuildsCapitalTest {

    private static SmallWorld capitalShort() {
        return SmallWorld.quiet()
                .with("environment.clusterGrowth", 0)
                .with("production.backlogCoverageSpace", 1)
                .with("production.backlogCoverageStaff", 1);
    }

    @Test
    void moneyCountsAfterPaymentAndBuilding() {
        var run = capitalShort().adding(LeverIds.GRANTS, 4).run();
        // decided in quarter 0, paid in quarter 2, built four quarters later
        assertThat(Worlds.indicator(run, "capital-lever", 5)).isZero();
        assertThat(Worlds.indicator(run, "capital-lever", 6)).isPositive();
    }

    @Test
    void aYuanOfGrantsAddsWhatAdditionalityAndCapitalPerOutputSay() {
        var run = capitalShort()
                .adding(LeverIds.GRANTS, 4)
                .with("policy.grantDeliveryMultiple", 1e9)
                .run();
        // a quarter's 1 亿元, half of it extra, carries 0.25 亿元 a year; some orders are for enterprises below scale
        assertThat(Worlds.indicator(run, "capital-lever", 6)).isCloseTo(0.25, within(0.02));
        assertThat(Worlds.indicator(run, "grants-delivered", 6)).isCloseTo(1, within(1e-6));
    }

    @Test
    void capitalWhereItIsShortRaisesOutput() {
        double without = Worlds.last(capitalShort().run(), 0);
        double with = Worlds.last(capitalShort().adding(LeverIds.GRANTS, 4).run(), 0);
        assertThat(with - without).isBetween(1.0, 6.0);
    }

    @Test
    void fundsGoThroughRaisingCallingAndLocalCapture() {
        var run = capitalShort()
                .adding(LeverIds.FUNDS, 4)
                .with("policy.fundDeliveryMultiple", 1e9)
                .run();
        // announced 1 a quarter, half raised, a tenth called in the next quarter, half invested inside
        assertThat(Worlds.indicator(run, "funds-invested", 0)).isZero();
        assertThat(Worlds.indicator(run, "funds-invested", 1)).isCloseTo(0.025, within(1e-6));
        assertThat(Worlds.indicator(run, "funds-invested", 2)).isCloseTo(0.5 * 0.1 * (0.5 + 0.45), within(1e-6));
    }

    @Test
    void deliverySaturatesInTheCapacityOfTeams() {
        var small = capitalShort().with("policy.grantDeliveryMultiple", 0.5);
        double one = Worlds.indicator(small.adding(LeverIds.GRANTS, 2).run(), "grants-delivered", 10);
        double two = Worlds.indicator(small.adding(LeverIds.GRANTS, 4).run(), "grants-delivered", 10);
        double most = 0.5 * 5 / 4;
        assertThat(one).isCloseTo(most * (1 - StrictMath.exp(-2 / 2.5)), within(1e-6));
        assertThat(two)
                .isCloseTo(most * (1 - StrictMath.exp(-4 / 2.5)), within(1e-6))
                .isLessThan(2 * one);
    }

    @Test
    void cuttingBelowPracticeHurtsAtOnceWhereThereIsNoSlack() {
        double without = Worlds.last(capitalShort().run(), 0);
        double cut = Worlds.last(capitalShort().adding(LeverIds.GRANTS, -4).run(), 0);
        assertThat(cut).isLessThan(without);
    }
}
