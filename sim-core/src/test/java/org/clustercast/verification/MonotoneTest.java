package org.clustercast.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * LIM-22 and property 6 along a scale of amounts: from step to step more of a resource never lowers its cluster's output,
 * in any replication and year, and all resources together do not either.
 */
class MonotoneTest {

    private static final int REPLICATIONS = 25;
    private static final double[] STEPS = {0, 0.5, 1, 8};
    private static final double LAST_BITS = 1e-12;

    private static SmallWorld world() {
        return SmallWorld.quiet().switches(Mechanisms.withoutCrowding()).with("production.backlogShare", 0.6);
    }

    private static SmallWorld adding(SmallWorld world, String lever, double amount) {
        return lever.equals(LeverIds.TALENT) ? world.adding(lever, 0, amount) : world.adding(lever, amount);
    }

    /** Years and replications in which one world has less output than another, and in which it has more. */
    private static int[] fallsAndRises(SmallWorld less, SmallWorld more) {
        var before = Worlds.unchecked(less);
        var after = Worlds.unchecked(more);
        int[] count = new int[2];
        for (int r = 0; r < REPLICATIONS; r++) {
            double[] without = Worlds.annual(before, r, 0);
            double[] with = Worlds.annual(after, r, 0);
            for (int y = 0; y < with.length; y++) {
                count[0] += with[y] < without[y] * (1 - LAST_BITS) ? 1 : 0;
                count[1] += with[y] > without[y] * (1 + LAST_BITS) ? 1 : 0;
            }
        }
        return count;
    }

    @ParameterizedTest
    @CsvSource({"enterprise-grants, 3", "industry-funds, 10", "quality-space, 10", "talent-support, 0.02"})
    void moreOfAResourceNeverLowersOutput(String lever, double amount) {
        for (int step = 1; step < STEPS.length; step++) {
            int[] count = fallsAndRises(
                    adding(world(), lever, STEPS[step - 1] * amount), adding(world(), lever, STEPS[step] * amount));
            assertThat(count[0]).as("step %d", step).isZero();
        }
        assertThat(fallsAndRises(world(), adding(world(), lever, amount))[1]).isGreaterThan(4 * REPLICATIONS);
    }

    @Test
    void moreOfAllResourcesNeverLowersOutput() {
        SmallWorld all = world().adding(LeverIds.GRANTS, 3)
                .adding(LeverIds.FUNDS, 5)
                .adding(LeverIds.SPACE, 10)
                .adding(LeverIds.TALENT, 0, 0.02);
        assertThat(fallsAndRises(world(), all)[0]).isZero();
    }

    /** Negative control: less of a resource is seen as a fall. */
    @Test
    void lessOfAResourceIsSeen() {
        assertThat(fallsAndRises(world(), world().adding(LeverIds.SPACE, -5))[0])
                .isPositive();
    }
}
