package org.clustercast.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   leads --0.8 suitable, 0.5 talks--&gt; talks --0.5--&gt; signed --0.8, needs floor space--&gt; sited --0.8--&gt; arrivals
 *         half a year (1 to 3 quarters)      half a year         a year (2 to 6 quarters)
 *   promised 2 亿元 each, of which half comes: 1 亿元, 5,000 ㎡
 * </pre>
 */
class K01_FunnelTest {

    private static SmallWorld world() {
        return SmallWorld.quiet()
                .switches(Worlds.on("entry"))
                .with("environment.clusterGrowth", 0)
                .with("entry.ordinaryNetContribution", 0)
                .with("entry.startUpRate", 0)
                .with("entry.spinOffRate", 0)
                .with("entry.arrivalRate", 0.3)
                .with("entry.arrivalMinimumYi", 2)
                .with("entry.arrivalMaximumYi", 2.000001)
                .with("attraction.conversionSpread", 0);
    }

    private static final String[] STAGES = {"leads", "leads-talks", "leads-signed", "leads-sited", "arrivals"};

    /** Totals of the stages over 20 replications of seven years. */
    private static double[] totals(SmallWorld world) {
        var run = world.run();
        double[] totals = new double[STAGES.length];
        for (int r = 0; r < 20; r++) {
            for (int s = 0; s < STAGES.length; s++) {
                totals[s] += Worlds.upTo(run, r, STAGES[s])[27];
            }
        }
        return totals;
    }

    private static void assertShare(double part, double whole, double share) {
        assertThat(part / whole).isCloseTo(share, within(5 * StrictMath.sqrt(share * (1 - share) / whole)));
    }

    @Test
    void atEachStageTheStatedShareGoesOn() {
        double[] totals = totals(world());
        // 12 arrivals a year need 12 / 0.128 leads
        assertThat(totals[0]).isCloseTo(20 * 7 * 12 / 0.128, within(5 * StrictMath.sqrt(20 * 7 * 12 / 0.128)));
        assertShare(totals[1], totals[0], 0.4);
        assertShare(totals[2], totals[1], 0.5);
        assertShare(totals[3], totals[2], 0.8);
        assertShare(totals[4], totals[3], 0.8);
    }

    @Test
    void moreStaffBringTheSameLeadsAndMoreOneStageAfterTheOther() {
        var usual = world().run();
        var staffed = world().adding(LeverIds.ATTRACTION, 1e6).run();
        int[] earliest = {2, 2, 3, 4, 6};
        for (int s = 0; s < STAGES.length; s++) {
            int first = 28;
            for (int r = 0; r < 10; r++) {
                double[] without = Worlds.upTo(usual, r, STAGES[s]);
                double[] with = Worlds.upTo(staffed, r, STAGES[s]);
                for (int t = 0; t < 28; t++) {
                    assertThat(with[t]).isGreaterThanOrEqualTo(without[t]);
                }
                first = Math.min(first, Worlds.firstDifference(without, with));
                assertThat(with[27]).isGreaterThan(without[27]);
            }
            // the shortest times are rare
            assertThat(first).as(STAGES[s]).isBetween(earliest[s], earliest[s] + 1);
        }
        // twice as many leads from the third quarter on
        assertThat(totals(world().adding(LeverIds.ATTRACTION, 1e6))[0] / totals(world())[0])
                .isCloseTo((2 + 26 * 2) / 28.0, within(0.08));
    }

    @Test
    void withoutFloorSpaceTheyWaitAndThenGoAway() {
        var full = world().freeSpace(0).run();
        double[] sited = Worlds.upTo(full, 0, "leads-sited");
        double[] signed = Worlds.upTo(full, 0, "leads-signed");
        double[] lost = Worlds.upTo(full, 0, "leads-without-site");
        assertThat(sited[27]).isZero();
        // whoever begins to look waits a year: who looked first in quarter 0 is lost in quarter 4
        assertThat(lost[3]).isZero();
        assertThat(lost[4]).isPositive();
        assertThat(lost[27]).isPositive().isLessThan(signed[27] + lost[4] + 40);
        // those who had found a site before the start arrive within a year and a half, and nobody after them
        double[] arrivals = Worlds.series(full, 0, "arrivals");
        assertThat(arrivals[0] + arrivals[1]).isPositive();
        for (int t = 6; t < 28; t++) {
            assertThat(arrivals[t]).isZero();
        }
    }

    @Test
    void floorSpaceIsGivenOnceInAQuarter() {
        // an arrival needs 5,000 ㎡: room for one in each of the two parks, every quarter anew
        var run = world().freeSpace(6000).run();
        double[] sited = Worlds.series(run, 0, "leads-sited");
        for (double count : sited) {
            assertThat(count).isLessThanOrEqualTo(2);
        }
        assertThat(Worlds.upTo(run, 0, "leads-without-site")[27]).isPositive();
    }

    @Test
    void halfOfWhatIsPromisedComes() {
        var run = world().run();
        double[] promised = Worlds.upTo(run, 0, "promised-output");
        double[] signed = Worlds.upTo(run, 0, "leads-signed");
        assertThat(promised[27] / signed[27]).isCloseTo(2, within(1e-4));
        double[] arrivals = Worlds.upTo(run, 0, "arrivals");
        var e = run.world().state().enterprises();
        double demand = 0;
        for (int row = e.to(0) - (int) arrivals[27]; row < e.to(0); row++) {
            demand += e.latentDemandYi[row];
        }
        assertThat(demand / arrivals[27]).isCloseTo(1, within(1e-4));
    }

    @Test
    void someOnlyMoveWithinTheDistrict() {
        double[] totals = totals(world().switches(Worlds.on("entry", "displacement")));
        assertShare(totals[4], totals[3], 0.8 * 0.6);
        // nobody is lost sight of: with and without displacement as many begin to produce
        var all = world().run();
        var some = world().switches(Worlds.on("entry", "displacement")).run();
        for (int r = 0; r < 10; r++) {
            double[] begun = Worlds.upTo(all, r, "arrivals");
            double[] arrived = Worlds.upTo(some, r, "arrivals");
            double[] moved = Worlds.upTo(some, r, "moves-within");
            for (int t = 0; t < 28; t++) {
                assertThat(arrived[t] + moved[t]).isEqualTo(begun[t]);
            }
            assertThat(moved[27]).isPositive();
            assertThat(Worlds.upTo(all, r, "moves-within")[27]).isZero();
        }
    }

    @Test
    void theMapTurnsLeadsToGapsWhichSignMoreOften() {
        var mapped = world().gap(SmallWorld.CHIPS).adding(LeverIds.MAP, 1e6);
        double[] usual = totals(world().gap(SmallWorld.CHIPS));
        double[] turned = totals(mapped);
        assertThat(turned[1]).isEqualTo(usual[1]);
        // half of the talks of 26 quarters of 28 have odds of 1.5: 0.6 instead of 0.5
        double share = 0.5 + 0.5 * 26 / 28 * 0.1;
        assertShare(turned[2], turned[1], share - 0.002);
        assertThat(turned[2]).isGreaterThan(usual[2]);
        double gaps = 0;
        double arrivals = 0;
        var run = mapped.run();
        for (int r = 0; r < 10; r++) {
            gaps += Worlds.upTo(run, r, "gap-arrivals")[27];
            arrivals += Worlds.upTo(run, r, "arrivals")[27];
        }
        assertThat(gaps / arrivals).isBetween(0.35, 0.6);
    }
}
