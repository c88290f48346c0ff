package org.clustercast.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.model.SmallWorld;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   an arrival begins at half load; every quarter it closes a quarter of what is left to full load
 *   load after n quarters: 1 - 0.5 * 0.75^n, full from 15/16 on: the eighth quarter
 * </pre>
 */
class K02_FullLoadTest {

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

    @Test
    void theLoadOfEveryArrivalFollowsItsRamp() {
        var run = world().run();
        run.begin(0);
        var e = run.world().state().enterprises();
        int base = e.to(0);
        for (int t = 0; t < 28; t++) {
            run.playQuarter();
            for (int row = base; row < e.to(0); row++) {
                // age is counted at the end of a quarter
                double load = 1 - 0.5 * StrictMath.pow(0.75, e.age(row));
                assertThat(e.marketAccess[row]).isCloseTo(load, within(2e-6));
                assertThat(e.outputYi[row]).isCloseTo(load, within(1e-5));
            }
        }
        assertThat(e.to(0) - base).isGreaterThan(40);
    }

    @Test
    void everyArrivalReachesFullLoadSevenQuartersAfterItsFirst() {
        var run = world().run();
        double[] arrivals = Worlds.series(run, 1, "arrivals");
        double[] full = Worlds.series(run, 1, "arrivals-full-load");
        for (int t = 0; t < 28; t++) {
            assertThat(full[t]).isEqualTo(t < 7 ? 0 : arrivals[t - 7]);
        }
    }
}
