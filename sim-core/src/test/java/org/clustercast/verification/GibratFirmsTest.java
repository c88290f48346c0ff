package org.clustercast.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.junit.jupiter.api.Test;

/**
 * LIM-01: 500 firms of the same size whose growth does not depend on size, seven years, nobody enters or leaves.
 *
 * <p>The model's normal shock is the sector's, so that a firm with normal growth is a whole cluster without shocks of its
 * own, and 500 firms are 500 replications. The model's own enterprises have Laplace growth: they share the logarithmic mean
 * and deviation, and have a total of their own (LIM-01-L).
 */
class GibratFirmsTest {

    private static final int QUARTERS = 28;
    private static final int FIRMS = 500;
    private static final double SIZE = 2;
    private static final double DRIFT = 0.05;
    private static final double DEVIATION = 0.2;
    /** Annual totals over seven years: a year-on-year deviation over the quarterly one, as the sector shock is defined. */
    private static final double SECTOR_SCALE = StrictMath.sqrt(2.75) / 2;

    /** Growth factors over seven years of firms with normal shocks, one for each replication. */
    private static List<Double> normalFirms(int firms, double deviation) {
        var run = Worlds.unchecked(SmallWorld.quiet()
                .switches(Mechanisms.shocks())
                .with("environment.clusterGrowth", StrictMath.exp(DRIFT + deviation * deviation / 2) - 1)
                .with("environment.enterpriseVolatility", 0)
                .with("environment.sectorVolatility", deviation * SECTOR_SCALE));
        List<Double> growth = new ArrayList<>();
        for (int r = 0; r < firms; r++) {
            play(run, r);
            int row = run.world().state().enterprises().from(0);
            growth.add(run.world().state().enterprises().externalIndex[row]);
        }
        return growth;
    }

    /** The same of the model's own enterprises, which have shocks of their own and none in common. */
    private static List<Double> laplaceFirms(int firms) {
        var run = Worlds.unchecked(SmallWorld.quiet()
                .switches(Mechanisms.shocks())
                .with("environment.clusterGrowth", StrictMath.exp(DRIFT) / (1 - DEVIATION * DEVIATION / 2) - 1)
                .with("environment.enterpriseVolatility", DEVIATION)
                .with("environment.volatilitySizeExponent", 0)
                .with("environment.sectorVolatility", 1e-9));
        List<Double> growth = new ArrayList<>();
        for (int r = 0; growth.size() < firms; r++) {
            play(run, r);
            var e = run.world().state().enterprises();
            for (int row = e.from(0); row < e.to(0) && growth.size() < firms; row++) {
                growth.add(e.externalIndex[row]);
            }
        }
        return growth;
    }

    private static void play(SimulationRun run, int replication) {
        run.begin(replication);
        for (int t = 0; t < QUARTERS; t++) {
            run.playQuarter();
        }
    }

    private static Sample logs(List<Double> growth) {
        var sample = new Sample();
        growth.forEach(g -> sample.add(StrictMath.log(SIZE * g)));
        return sample;
    }

    private static Sample totals(List<Double> growth) {
        var totals = new Sample();
        for (int from = 0; from + FIRMS <= growth.size(); from += FIRMS) {
            totals.add(growth.subList(from, from + FIRMS).stream()
                    .mapToDouble(g -> SIZE * g)
                    .sum());
        }
        return totals;
    }

    private static void assertAgrees(String check, List<Double> growth) {
        Sample logs = logs(growth);
        assertThat(logs.mean()).isCloseTo(ReferenceValues.number(check, "log-mean"), within(4 * logs.errorOfMean()));
        double variance = square(ReferenceValues.number(check, "log-sd"));
        assertThat(logs.variance()).isCloseTo(variance, within(4 * logs.errorOfVariance()));
        Sample totals = totals(growth);
        double deviation = ReferenceValues.number(check, "sd");
        assertThat(totals.mean())
                .isCloseTo(
                        ReferenceValues.number(check, "E total"),
                        within(4 * deviation / StrictMath.sqrt(totals.count())));
        // a sum of 500 is nearly normal: the error of its variance is sqrt(2 / n) of it
        assertThat(totals.variance())
                .isCloseTo(square(deviation), within(4 * square(deviation) * StrictMath.sqrt(2.0 / totals.count())));
    }

    private static double square(double x) {
        return x * x;
    }

    private static double shareAboveFive(List<Double> growth) {
        return growth.stream().filter(g -> SIZE * g > 5).count() / (double) growth.size();
    }

    @Test
    void firmsWithNormalGrowthAgreeWithTheLognormalLaw() {
        List<Double> growth = normalFirms(8 * FIRMS, DEVIATION);
        assertAgrees("LIM-01", growth);
        double p = ReferenceValues.number("LIM-01", "P(firm>5)=");
        assertThat(shareAboveFive(growth)).isCloseTo(p, within(4 * StrictMath.sqrt(p * (1 - p) / growth.size())));
        // negative control: a deviation of .21 a year is told from .20
        Sample logs = logs(growth);
        assertThat(Math.abs(logs.variance() - 7 * 0.21 * 0.21)).isGreaterThan(4 * logs.errorOfVariance());
    }

    @Test
    void theModelsOwnFirmsAgreeWithTheLaplaceLaw() {
        List<Double> growth = laplaceFirms(200 * FIRMS);
        assertAgrees("LIM-01-L", growth);
        // negative control: Laplace growth does not pass for normal growth of the same mean and deviation
        double p = ReferenceValues.number("LIM-01", "P(firm>5)=");
        assertThat(Math.abs(shareAboveFive(growth) - p))
                .isGreaterThan(4 * StrictMath.sqrt(p * (1 - p) / growth.size()));
    }
}
