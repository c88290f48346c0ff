package org.clustercast.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   below 0.2 亿元 --registered by half--&gt; above scale 40 --20 %--&gt; specialised 8 --30 %--&gt; little giant 2 --40 %--&gt; listed 3
 *   one step a year at most, in the first quarter; who leaves takes its honours along
 * </pre>
 */
class L01_LadderTest {

    private static SmallWorld world() {
        return SmallWorld.quiet().switches(Worlds.on()).with("environment.clusterGrowth", 0);
    }

    private static SmallWorld climbing() {
        return world().with("ladder.specialisedRate", 0.2)
                .with("ladder.littleGiantRate", 0.3)
                .with("ladder.listedRate", 0.4);
    }

    @Test
    void countsStartAtTheGivenNumbers() {
        var run = world().with("ladder.specialisedRate", 0)
                .with("ladder.littleGiantRate", 0)
                .with("ladder.listedRate", 0)
                .run();
        for (int t : new int[] {0, 27}) {
            assertThat(Worlds.series(run, 0, "enterprises-above-scale")[t]).isEqualTo(40);
            assertThat(Worlds.series(run, 0, "specialised")[t]).isEqualTo(8);
            assertThat(Worlds.series(run, 0, "little-giants")[t]).isEqualTo(2);
            assertThat(Worlds.series(run, 0, "listed")[t]).isEqualTo(3);
        }
    }

    /** Steps are certain, so everybody climbs one a year: after three first quarters all are listed. */
    @Test
    void oneStepAYear() {
        var run = world().with("ladder.specialisedRate", 1)
                .with("ladder.littleGiantRate", 1)
                .with("ladder.listedRate", 1)
                .run();
        double[] specialised = Worlds.series(run, 0, "specialised");
        double[] giants = Worlds.series(run, 0, "little-giants");
        double[] listed = Worlds.series(run, 0, "listed");
        assertThat(giants[3]).isLessThan(40);
        assertThat(specialised[3]).isEqualTo(specialised[0]).isGreaterThan(30);
        assertThat(listed[7]).isLessThan(40);
        assertThat(giants[4]).isGreaterThan(giants[3]);
        assertThat(listed[8]).isEqualTo(40);
    }

    /** Over many replications: 20 % of those who were not specialised, in the first quarter. */
    @Test
    void aStepIsTakenWithItsChance() {
        var run = climbing()
                .with("ladder.littleGiantRate", 0)
                .with("ladder.listedRate", 0)
                .run();
        double sum = 0;
        for (int r = 0; r < 200; r++) {
            sum += Worlds.series(run, r, "specialised")[0];
        }
        double plain = 40 - 8 - unspecialisedListed();
        assertThat(sum / 200).isCloseTo(8 + 0.2 * plain, within(4 * StrictMath.sqrt(plain * 0.16 / 200)));
    }

    /** Listed companies that never were specialised: they do not climb. */
    private static int unspecialisedListed() {
        var run = world().run();
        run.begin(0);
        var e = run.world().state().enterprises();
        int count = 0;
        for (int row = e.from(0); row < e.to(0); row++) {
            count += (e.honours[row] & 5) == 4 ? 1 : 0;
        }
        return count;
    }

    @Test
    void cultivationBringsMoreOfThemUpTheSameLuck() {
        var usual = climbing().run();
        var coached = climbing().adding(LeverIds.CULTIVATION, 1e6).run();
        for (String honour : new String[] {"specialised", "little-giants", "listed"}) {
            double more = 0;
            for (int r = 0; r < 20; r++) {
                double[] without = Worlds.series(usual, r, honour);
                double[] with = Worlds.series(coached, r, honour);
                assertThat(with[3]).isEqualTo(without[3]);
                for (int t = 0; t < 28; t++) {
                    assertThat(with[t]).isGreaterThanOrEqualTo(without[t]);
                }
                more += with[8] - without[8];
            }
            assertThat(more).as(honour).isPositive();
        }
    }

    @Test
    void halfOfThoseOverTheThresholdAreRegisteredInAYear() {
        var all = growing().with("ladder.registrationShare", 1).run();
        var half = growing().with("ladder.registrationShare", 0.5).run();
        var coached = growing()
                .with("ladder.registrationShare", 0.5)
                .adding(LeverIds.CULTIVATION, 1e6)
                .run();
        double[] counts = new double[3];
        for (int r = 0; r < 60; r++) {
            counts[0] += Worlds.upTo(all, r, "crossings-up")[4];
            counts[1] += Worlds.upTo(half, r, "crossings-up")[4];
            counts[2] += Worlds.upTo(coached, r, "crossings-up")[4];
        }
        double error = 5 * StrictMath.sqrt(0.25 / counts[0]);
        assertThat(counts[1] / counts[0]).isCloseTo(0.5, within(error));
        // odds of one become odds of two
        assertThat(counts[2] / counts[0]).isCloseTo(2 / 3.0, within(error));
    }

    private static SmallWorld growing() {
        return SmallWorld.quiet()
                .switches(Worlds.on("entry"))
                .with("entry.ordinaryNetContribution", 0)
                .with("entry.startUpRate", 0)
                .with("entry.spinOffRate", 0)
                .with("entry.arrivalRate", 0);
    }

    @Test
    void whoeverLeavesTakesItsHonoursAlong() {
        var run = SmallWorld.quiet()
                .switches(Worlds.on("exit"))
                .with("environment.clusterGrowth", 0)
                .with("ladder.specialisedRate", 0)
                .with("ladder.littleGiantRate", 0)
                .with("ladder.listedRate", 0)
                .with("ladder.exitHazardAge2", 0.5)
                .with("ladder.exitHazardAge3to7", 0.5)
                .with("ladder.exitHazardAge8plus", 0.5)
                .with("ladder.hazardSizeExponent", 0)
                .with("ladder.aboveScaleHazardFactor", 1)
                .run();
        run.begin(0);
        for (int t = 0; t < 28; t++) {
            run.playQuarter();
        }
        var e = run.world().state().enterprises();
        int gone = 0;
        for (int row = e.from(0); row < e.to(0); row++) {
            if (e.status[row] == 0) {
                gone++;
                assertThat(e.honours[row]).isZero();
            }
        }
        assertThat(gone).isGreaterThan(20);
        assertThat(run.world().state().accounts().specialised[0]).isLessThan(8);
    }
}
