package org.clustercast.model.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.junit.jupiter.api.Test;

/** Floor space; see also the tour, B02 and L02. */
class SpaceMarketPhaseTest {

    /** 10 万㎡ a year asked for, half of it built: 5 / 4 万㎡ a quarter at 2 万元 per ㎡ carry 2.5 亿元. */
    @Test
    void leversSpaceGoesToThoseWhoMissIt() {
        var world = SmallWorld.quiet()
                .with("environment.clusterGrowth", 0)
                .with("policy.spaceDeliveryMultiple", 1e5)
                .adding(LeverIds.SPACE, 10);
        assertThat(leverSpace(world, 2)).isZero();
        assertThat(leverSpace(world, 3)).isCloseTo(2.5, within(1e-4));
        assertThat(leverSpace(world, 5)).isCloseTo(7.5, within(1e-4));
    }

    @Test
    void nobodyUsesMoreThanThereIs() {
        var run = played(SmallWorld.quiet().freeSpace(5000).adding(LeverIds.SPACE, 10), 28);
        var parks = run.world().state().parks();
        for (int park = 0; park < 2; park++) {
            assertThat(parks.usedSqm(park)).isLessThanOrEqualTo(parks.supplySqm(park) + 1e-6);
        }
        assertThat(parks.crowding[0]).isPositive();
    }

    @Test
    void whereThereIsRoomNobodyIsCrowded() {
        assertThat(played(SmallWorld.quiet(), 28).world().state().parks().crowding[0])
                .isZero();
    }

    /** Of all enterprises, those below the threshold too. */
    private static double leverSpace(SmallWorld world, int quarters) {
        return Arrays.stream(played(world, quarters).world().state().enterprises().leverSpace)
                .sum();
    }

    private static SimulationRun played(SmallWorld world, int quarters) {
        var run = world.run();
        run.begin(0);
        for (int t = 0; t < quarters; t++) {
            run.playQuarter();
        }
        return run;
    }
}
