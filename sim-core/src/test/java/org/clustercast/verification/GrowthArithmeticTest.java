package org.clustercast.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.clustercast.model.SmallWorld;
import org.junit.jupiter.api.Test;

/** LIM-04: at the compound rates of the reference the model's path meets the targets of the document in their years. */
class GrowthArithmeticTest {

    private static final double BASE = 100;
    /** From, to and years of each case, in the order of the reference. */
    private static final double[][] CASES = {{150, 1000, 7}, {150, 300, 2}, {3121, 4000, 2}, {3121, 6000, 7}};

    private static double reached(double rate, double from, double years) {
        var run = SmallWorld.quiet()
                .switches(Mechanisms.growth())
                .with("environment.clusterGrowth", rate)
                .run();
        return Worlds.annual(run, 0, 0)[(int) years - 1] / BASE * from;
    }

    @Test
    void everyTargetIsMetAtItsCompoundRate() {
        List<Double> rates = ReferenceValues.numbers("LIM-04", "expected");
        assertThat(rates).hasSameSizeAs(CASES);
        for (int i = 0; i < CASES.length; i++) {
            double found = reached(rates.get(i), CASES[i][0], CASES[i][2]);
            // the stated rates have ten digits
            assertThat(found / CASES[i][1]).as("case %d", i).isCloseTo(1, within(1e-9));
        }
    }

    /** Negative control: a rate that is off by a millionth misses. */
    @Test
    void aRateThatIsSlightlyOffMisses() {
        double rate = ReferenceValues.numbers("LIM-04", "expected").get(0) + 1e-6;
        assertThat(Math.abs(reached(rate, 150, 7) / 1000 - 1)).isGreaterThan(1e-9);
    }
}
