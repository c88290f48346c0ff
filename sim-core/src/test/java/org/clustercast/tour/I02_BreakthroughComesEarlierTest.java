package org.clustercast.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   chips   100 亿元 a year, no growth; breakthroughs b0, b1, ... each once, by one uniform number u a quarter
 *   practice       it happens when u &lt; 0.1
 *   with carriers  it happens when u &lt; 0.2, from the third quarter on: never later, often earlier
 *   the pioneer gains 5 %, the others of the segment imitate 5 % in two years, until practice has caught up
 * </pre>
 */
class I02_BreakthroughComesEarlierTest {

    private static SmallWorld world(int breakthroughs) {
        return SmallWorld.quiet()
                .switches(Worlds.on("innovation"))
                .with("environment.clusterGrowth", 0)
                .with("innovation.breakthroughHazard", 0.4)
                .breakthroughs(breakthroughs);
    }

    /** So many carriers that their effect is full as soon as it begins. */
    private static SmallWorld carried(int breakthroughs) {
        return world(breakthroughs).adding(LeverIds.CARRIERS, 1e6);
    }

    @Test
    void carriersBringBreakthroughsForward() {
        var usual = world(50).run();
        var carried = carried(50).run();
        int earlier = 0;
        for (int r = 0; r < 10; r++) {
            double[] without = Worlds.upTo(usual, r, "breakthroughs");
            double[] with = Worlds.upTo(carried, r, "breakthroughs");
            for (int t = 0; t < 28; t++) {
                assertThat(with[t]).isGreaterThanOrEqualTo(without[t]);
            }
            assertThat(with[1]).isEqualTo(without[1]);
            earlier += with[8] > without[8] ? 1 : 0;
        }
        assertThat(earlier).isEqualTo(10);
    }

    /** Of many, 0.9^28 = 5.2 % are still to be made in practice; with carriers 0.9^2 0.8^26 = 0.24 %. */
    @Test
    void theirNumberFollowsTheHazard() {
        assertThat(Worlds.upTo(world(2000).run(), 0, "breakthroughs")[27]).isCloseTo(1895, within(40.0));
        assertThat(Worlds.upTo(carried(2000).run(), 0, "breakthroughs")[27]).isCloseTo(1995, within(9.0));
    }

    /** A replication in which the only breakthrough comes earlier; gives by how many quarters, and in which it comes. */
    private static int[] anEarlyOne(SimulationRun usual, SimulationRun carried) {
        for (int r = 0; r < 100; r++) {
            double[] without = Worlds.series(usual, r, "breakthroughs");
            double[] with = Worlds.series(carried, r, "breakthroughs");
            int then = quarterOf(without);
            int now = quarterOf(with);
            if (now >= 0 && then - now >= 4 && then < 12) {
                return new int[] {r, now, then};
            }
        }
        throw new IllegalStateException("none comes earlier");
    }

    private static int quarterOf(double[] counts) {
        int t = 0;
        while (t < counts.length && counts[t] == 0) {
            t++;
        }
        return t < counts.length ? t : -1;
    }

    @Test
    void onePioneersTheOthersImitateAndPracticeCatchesUp() {
        var run = carried(1).run();
        int[] found = anEarlyOne(world(1).run(), run);
        run.begin(found[0]);
        double lead = 0;
        for (int t = 0; t < 28; t++) {
            run.playQuarter();
            boolean ahead = t >= found[1] && t < found[2];
            // an eighth of the way every quarter
            lead += ((ahead ? 0.05 : 0) - lead) / 8;
            checkQuarter(run, ahead, lead);
        }
        assertThat(lead).isLessThan(0.01);
    }

    private static void checkQuarter(SimulationRun run, boolean ahead, double lead) {
        var e = run.world().state().enterprises();
        int pioneers = 0;
        for (int row = e.from(0); row < e.to(0); row++) {
            boolean leads = e.pioneerGain[row] > 1e-12;
            pioneers += leads ? 1 : 0;
            double expected = StrictMath.exp(lead + (leads ? 0.05 : 0));
            assertThat(e.technology[row]).isCloseTo(expected, within(1e-9));
        }
        assertThat(pioneers).isEqualTo(ahead ? 1 : 0);
    }

    @Test
    void inPracticeNobodyIsAhead() {
        var run = world(50).run();
        run.begin(0);
        for (int t = 0; t < 28; t++) {
            run.playQuarter();
        }
        assertThat(run.world().state().enterprises().technology).containsOnly(1.0);
        assertThat(run.world().state().accounts().outputYi[0]).isCloseTo(100, within(1e-9));
    }
}
