package org.clustercast.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   capital 0.6, space 0.6, staff 0.6 of latent demand: each alone helps little, together they help more than their sum
 * </pre>
 */
class C01_InputsAreComplementsTest {

    private static final double GRANTS = 30;
    private static final double SPACE = 60;
    private static final double PEOPLE = 0.06;

    private static SmallWorld world() {
        return SmallWorld.quiet()
                .with("environment.clusterGrowth", 0)
                .with("policy.grantDeliveryMultiple", 1e9)
                .with("policy.spaceDeliveryMultiple", 1e9)
                .with("policy.talentDeliveryMultiple", 1e9);
    }

    private static double gain(SmallWorld world) {
        return Worlds.last(world.run(), 0) - Worlds.last(world().run(), 0);
    }

    @Test
    void separateEffectsSumToLessThanTheJointEffect() {
        double funding = gain(world().adding(LeverIds.GRANTS, GRANTS));
        double space = gain(world().adding(LeverIds.SPACE, SPACE));
        double people = gain(world().adding(LeverIds.TALENT, 0, PEOPLE));
        double joint = gain(world().adding(LeverIds.GRANTS, GRANTS)
                .adding(LeverIds.SPACE, SPACE)
                .adding(LeverIds.TALENT, 0, PEOPLE));
        assertThat(funding).isPositive();
        assertThat(space).isPositive();
        assertThat(people).isPositive();
        assertThat(funding + space + people).isLessThan(joint);
    }

    @Test
    void whereDemandBindsAllEffectsAreZero() {
        var slack = world().with("production.backlogShare", 0);
        double without = Worlds.last(slack.run(), 0);
        double with = Worlds.last(
                slack.adding(LeverIds.GRANTS, GRANTS)
                        .adding(LeverIds.SPACE, SPACE)
                        .adding(LeverIds.TALENT, 0, PEOPLE)
                        .run(),
                0);
        assertThat(with).isEqualTo(without);
        assertThat(Worlds.indicator(slack.run(), "share-demand", 27)).isEqualTo(1, within(1e-7));
    }

    @Test
    void oneFrozenInputCapsCapacityAtAboutOnePointEightTimes() {
        // (1/3)^(1/rho), rho = 1 - 1/0.35
        double funding = gain(world().adding(LeverIds.GRANTS, 1e6)) + 100;
        double most = StrictMath.pow(1.0 / 3, 1 / (1 - 1 / 0.35));
        assertThat(most).isCloseTo(1.807, within(1e-3));
        assertThat(funding / 100).isLessThan(most).isGreaterThan(1.1);
    }
}
