package org.clustercast.tour;

import static org.assertj.core.api.Assertions.assertThat;

import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;

/** LIM-22: under common luck and without crowding more of a resource never lowers its cluster's output, in any replication. */
class G01_MoreNeverHurtsTest {

    private static final Switches NO_CROWDING = new Switches(true, true, true, true, true, true, true, false);

    private static void neverLower(String lever, double... more) {
        var base = SmallWorld.quiet()
                .switches(NO_CROWDING)
                .with("production.backlogShare", 0.6)
                .run();
        var plan = SmallWorld.quiet()
                .switches(NO_CROWDING)
                .with("production.backlogShare", 0.6)
                .adding(lever, more)
                .run();
        int higher = 0;
        for (int r = 0; r < 100; r++) {
            double[] without = Worlds.annual(base, r, 0);
            double[] with = Worlds.annual(plan, r, 0);
            for (int y = 0; y < with.length; y++) {
                // crossing the threshold depends on output, so that sums may differ in the last bits
                assertThat(with[y]).as("replication %d year %d", r, y).isGreaterThanOrEqualTo(without[y] * (1 - 1e-12));
            }
            higher += with[6] > without[6] ? 1 : 0;
        }
        assertThat(higher).isGreaterThan(90);
    }

    @Test
    void grants() {
        neverLower(LeverIds.GRANTS, 3);
    }

    @Test
    void funds() {
        neverLower(LeverIds.FUNDS, 10);
    }

    @Test
    void space() {
        neverLower(LeverIds.SPACE, 10);
    }

    @Test
    void people() {
        neverLower(LeverIds.TALENT, 0, 0.02);
    }
}
