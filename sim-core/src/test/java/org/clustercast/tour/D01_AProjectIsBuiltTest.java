package org.clustercast.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   fab: promises 200 亿元, half becomes true, two years of building, two years of ramp
 *   2024 ......... 2026 ......... 2028 ---------- 2030
 *   nothing        ramp            full load 100
 * </pre>
 */
class D01_AProjectIsBuiltTest {

    private static SmallWorld world(double realisation, double needSqm, boolean care) {
        return SmallWorld.quiet()
                .with("environment.clusterGrowth", 0)
                .with("projects.slipYears", 0)
                .project(SmallWorld.fab(200, realisation, needSqm), care);
    }

    @Test
    void nothingBeforeCompletionThenARampThenFullLoad() {
        double[] output = Worlds.annual(world(1, 1000, false).run(), 0, 0);
        assertThat(output[1]).isCloseTo(100, within(1e-7));
        assertThat(output[2]).isBetween(105.0, 150.0);
        assertThat(output[6]).isCloseTo(200, within(1.5));
    }

    @Test
    void whereAProjectIsNotRealisedNothingHappens() {
        double[] output = Worlds.annual(world(0, 1000, false).run(), 0, 0);
        assertThat(output[6]).isCloseTo(100, within(1e-7));
    }

    @Test
    void aProjectWithHalfItsSiteProducesLess() {
        // the park has 100,000 ㎡ free; the fab needs 200,000 ㎡
        double[] output =
                Worlds.annual(world(1, 200_000, false).freeSpace(100_000).run(), 0, 0);
        assertThat(output[6]).isLessThan(185).isGreaterThan(130);
    }

    @Test
    void careRaisesTheOddsOfRealisation() {
        int with = 0;
        int without = 0;
        var cared = world(0.5, 1000, true).adding(LeverIds.PROJECTS, 20).run();
        var alone = world(0.5, 1000, false).adding(LeverIds.PROJECTS, 20).run();
        for (int r = 0; r < 400; r++) {
            with += Worlds.last(cared, r) > 150 ? 1 : 0;
            without += Worlds.last(alone, r) > 150 ? 1 : 0;
        }
        // odds 1 become 1.5: 0.6; four standard errors of 400 yes-or-no
        assertThat(with / 400.0).isCloseTo(0.6, within(0.1));
        assertThat(without / 400.0).isCloseTo(0.5, within(0.1));
        assertThat(with).isGreaterThan(without);
    }
}
