package org.clustercast.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   the list has n places for the 40 of chips above scale; a signal of their output with noise says who is on it
 *   full care of saturation S = 10 is divided among them: each gets (1 - e^(-n / 10)) 10 / n of the full effect
 * </pre>
 */
class L03_ListTest {

    private static SmallWorld world(double places) {
        return SmallWorld.quiet()
                .switches(Worlds.on())
                .with("environment.clusterGrowth", 0)
                .with("leading-list.fadeYears", 0.25)
                .adding(LeverIds.LIST, places);
    }

    private static SimulationRun played(SmallWorld world) {
        var run = world.run();
        run.begin(0);
        for (int t = 0; t < 5; t++) {
            run.playQuarter();
        }
        return run;
    }

    /** Mean number of enterprises on the list that would not be there without noise. */
    private static double errors(SmallWorld world) {
        var run = world.run();
        double errors = 0;
        for (int r = 0; r < 50; r++) {
            errors += Worlds.series(run, r, "list-errors")[27] / 50;
        }
        return errors;
    }

    @Test
    void withoutNoiseTheLargestAreSelected() {
        var run = played(world(10).with("ladder.selectionNoise", 0));
        var e = run.world().state().enterprises();
        double smallestOn = Double.POSITIVE_INFINITY;
        double largestOff = 0;
        int count = 0;
        for (int row = e.from(0); row < e.to(0); row++) {
            count += e.selected[row] ? 1 : 0;
            smallestOn = e.selected[row] ? Math.min(smallestOn, e.outputYi[row]) : smallestOn;
            largestOff = e.selected[row] ? largestOff : Math.max(largestOff, e.outputYi[row]);
        }
        assertThat(count).isEqualTo(10);
        assertThat(smallestOn).isGreaterThanOrEqualTo(largestOff);
        assertThat(errors(world(10).with("ladder.selectionNoise", 0))).isZero();
    }

    @Test
    void theListIsMadeWhenItBeginsAndOnceAYear() {
        double[] selected = Worlds.series(world(10).run(), 0, "selected");
        // in force, and selected, from the third quarter on
        assertThat(selected[1]).isZero();
        assertThat(selected[2]).isEqualTo(10);
        assertThat(selected[4]).isEqualTo(10);
        assertThat(Worlds.series(world(100).run(), 0, "selected")[4]).isEqualTo(40);
    }

    @Test
    void noiseMakesErrorsAndExpertsTakeThemAway() {
        double noisy = errors(world(10));
        double advised = errors(world(10).adding(LeverIds.EXPERTS, 1e6));
        double all = errors(world(10).with("expert-think-tank.insightEffect", 1).adding(LeverIds.EXPERTS, 1e6));
        assertThat(noisy).isGreaterThan(1);
        // a fifth of the noise is left
        assertThat(advised).isPositive().isLessThan(0.5 * noisy);
        assertThat(all).isZero();
    }

    @Test
    void theLongerTheListTheLessCareForEach() {
        for (double places : new double[] {5, 10, 20}) {
            var d = played(world(places)).world().state().deliveries();
            double care = (1 - StrictMath.exp(-places / 10)) * 10 / places;
            assertThat(d.retention[0]).isCloseTo(0.5 * care, within(1e-9));
            assertThat(d.priority[0]).isCloseTo(care, within(1e-9));
        }
    }

    @Test
    void whoIsOnTheListLeavesLessOften() {
        var run = leaving(world(100).with("leading-list.saturationUnits", 1e4)).run();
        var careless = leaving(
                        world(100).with("leading-list.saturationUnits", 1e4).with("leading-list.retentionEffect", 0))
                .run();
        double kept = 0;
        double usual = 0;
        for (int r = 0; r < 30; r++) {
            kept += Worlds.upTo(run, r, "exits")[27] - Worlds.upTo(run, r, "exits")[3];
            usual += Worlds.upTo(careless, r, "exits")[27] - Worlds.upTo(careless, r, "exits")[3];
        }
        // care of nearly one for everybody: half of the hazard of 10 % a year; the survivors of six years are
        // 0.987^24 = 74 % instead of 0.975^24 = 54 %
        assertThat(kept / usual)
                .isCloseTo((1 - StrictMath.pow(0.9875, 24)) / (1 - StrictMath.pow(0.975, 24)), within(0.1));
    }

    private static SmallWorld leaving(SmallWorld world) {
        return world.switches(Worlds.on("exit"))
                .with("ladder.aboveScaleExitYi", 0)
                .with("ladder.exitHazardAge1", 0.1)
                .with("ladder.exitHazardAge2", 0.1)
                .with("ladder.exitHazardAge3to7", 0.1)
                .with("ladder.exitHazardAge8plus", 0.1)
                .with("ladder.aboveScaleHazardFactor", 1)
                .with("ladder.hazardSizeExponent", 0);
    }
}
