package org.clustercast.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.quantity.Elementary;
import org.clustercast.random.AddressedStreams;
import org.clustercast.random.Keys;
import org.clustercast.random.Purpose;
import org.clustercast.random.Samplers;
import org.clustercast.random.Streams;
import org.junit.jupiter.api.Test;

/**
 * Processes with known results that the model does not contain, driven by its streams and samplers: they fail when numbers
 * of neighbouring addresses hang together.
 */
class LuckClosedFormsTest {

    private static final Streams STREAMS = new AddressedStreams(20240218);

    /** LIM-13: a family whose members have Poisson(1.2) descendants each; above the ceiling it never dies out. */
    private static boolean diesOut(long root, double mean) {
        int members = 1;
        for (int generation = 0; members > 0 && members < 200; generation++) {
            int next = 0;
            for (int k = 0; k < members; k++) {
                long key = Keys.of(root, generation, k, 0);
                next += Samplers.poisson(STREAMS.uniform(Purpose.NEWCOMER_COUNT, generation, key, 0), mean);
            }
            members = next;
        }
        return members == 0;
    }

    private static double extinct(int families, double mean) {
        int extinct = 0;
        for (int family = 0; family < families; family++) {
            extinct += diesOut(Keys.of(family, 1, 2, 3), mean) ? 1 : 0;
        }
        return extinct / (double) families;
    }

    @Test
    void aBranchingProcessDiesOutAsOftenAsItShould() {
        int families = 20_000;
        double p = ReferenceValues.number("LIM-13", "extinction");
        double fourErrors = 4 * StrictMath.sqrt(p * (1 - p) / families);
        assertThat(extinct(families, 1.2)).isCloseTo(p, within(fourErrors));
        // negative control: a mean of 1.25 is told apart
        assertThat(p - extinct(families, 1.25)).isGreaterThan(fourErrors);
    }

    /** LIM-09: sizes with Gibrat growth above a reflecting floor; also a test of the tail estimator of SF-05 and SF-06. */
    @Test
    void gibratGrowthAboveAFloorHasATailExponentOfOne() {
        int firms = 2000;
        int steps = 5000;
        double[] logs = new double[firms];
        long[] keys = new long[firms];
        for (int i = 0; i < firms; i++) {
            keys[i] = Keys.of("firm " + i);
        }
        long[] bits = new long[firms];
        var excess = new Sample();
        for (int t = 0; t < steps; t++) {
            STREAMS.bits(Purpose.ENTERPRISE_SHOCK, t, new Streams.Span(keys, 0, firms, bits));
            for (int i = 0; i < firms; i++) {
                logs[i] = Math.max(0, logs[i] - 0.02 + 0.2 * Elementary.normalQuantile(Streams.uniform(bits[i])));
                if (t >= 1500 && t % 50 == 0 && logs[i] > 1) {
                    excess.add(logs[i] - 1);
                }
            }
        }
        // above any size the logarithm of a Pareto law is exponential: the mean excess is one over its exponent (Hill
        // 1975)
        double exponent = ReferenceValues.number("LIM-09", "CCDF exponent");
        assertThat(1 / excess.mean()).isCloseTo(exponent, within(0.05));
    }
}
