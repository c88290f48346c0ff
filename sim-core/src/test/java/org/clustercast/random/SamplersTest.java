package org.clustercast.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

class SamplersTest {

    @Test
    void poissonInvertsTheDistributionOfCommonsStatistics() {
        for (double mean : new double[] {0.1, 1.7, 25}) {
            var reference = PoissonDistribution.of(mean);
            for (double u = 0.0005; u < 1; u += 0.001) {
                assertThat(Samplers.poisson(u, mean)).isEqualTo(reference.inverseCumulativeProbability(u));
            }
        }
        assertThat(Samplers.poisson(0.9999999, 0)).isZero();
    }

    @Test
    void aLargerMeanNeverGivesFewerEvents() {
        for (double u = 0.0005; u < 1; u += 0.001) {
            assertThat(Samplers.poisson(u, 3.5)).isGreaterThanOrEqualTo(Samplers.poisson(u, 3.4));
        }
    }

    @Test
    void paretoSizesLieBetweenTheirBoundsWithTheStatedMedian() {
        assertThat(Samplers.pareto(0, 1.05, 0.1, 0.2)).isCloseTo(0.1, within(1e-12));
        assertThat(Samplers.pareto(1, 1.05, 0.1, 0.2)).isCloseTo(0.2, within(1e-12));
        double share = 1 - StrictMath.pow(0.5, 1.05);
        assertThat(Samplers.pareto(0.5, 1.05, 0.1, 0.2))
                .isCloseTo(0.1 * StrictMath.pow(1 - share / 2, -1 / 1.05), within(1e-12));
    }

    @Test
    void theQuarterlyLawSumsToALaplaceLawOverAYear() {
        // SF-03: annual growth shocks are Laplace; variance one, excess kurtosis three
        var law = new LaplaceQuarterLaw();
        var streams = new AddressedStreams(3);
        int n = 400_000;
        double second = 0;
        double fourth = 0;
        int beyond = 0;
        long[] subjects = LongStream.range(0, n).toArray();
        long[] bits = new long[n];
        double[] quarter = new double[n];
        double[] years = new double[n];
        for (int q = 0; q < 4; q++) {
            streams.bits(Purpose.ENTERPRISE_SHOCK, q, new Streams.Span(subjects, 0, n, bits));
            law.shocks(bits, 0, n, quarter);
            for (int i = 0; i < n; i++) {
                years[i] += quarter[i];
            }
        }
        for (double year : years) {
            second += year * year / n;
            fourth += year * year * year * year / n;
            beyond += year > 1 ? 1 : 0;
        }
        assertThat(second).isCloseTo(1, within(0.02));
        assertThat(fourth / second / second).isCloseTo(6, within(0.5));
        // P(Laplace with variance one > 1) = exp(-sqrt 2) / 2
        double tail = StrictMath.exp(-StrictMath.sqrt(2)) / 2;
        assertThat(beyond / (double) n).isCloseTo(tail, within(4 * StrictMath.sqrt(tail / n)));
    }

    @Test
    void theConstantMakesGrowthMeanOneForTheLawInUse() {
        var law = new LaplaceQuarterLaw();
        for (double scale : new double[] {0, 0.05, 0.35, 0.6, 0.9, 1.2}) {
            double mean = law.exponentialMoment(scale) * StrictMath.exp(law.meanOneConstant(scale));
            assertThat(mean).as("scale %s", scale).isCloseTo(1, within(1e-5));
        }
    }

    @Test
    void shocksAreSymmetricAndTruncated() {
        var law = new LaplaceQuarterLaw();
        double last = 0;
        for (long size = 0; size >= 0; size += 1L << 49) {
            double shock = law.shock(size);
            assertThat(shock).isGreaterThanOrEqualTo(last);
            // the highest bit is the sign
            assertThat(law.shock(size | Long.MIN_VALUE)).isEqualTo(-shock);
            last = shock;
        }
        assertThat(law.shock(0)).isLessThan(1e-6);
        assertThat(law.shock(Long.MAX_VALUE))
                .isLessThanOrEqualTo(LaplaceQuarterLaw.LIMIT)
                .isGreaterThan(5);
    }

    /** Mean and variance of a Poisson count are its mean; a larger mean never gives fewer. */
    @Test
    void largeCountsAreStillPoissonAndGrowWithTheirMean() {
        for (double mean : new double[] {390, 410, 5_000}) {
            double sum = 0;
            double squares = 0;
            int n = 20_000;
            for (int i = 0; i < n; i++) {
                double u = (i + 0.5) / n;
                int count = Samplers.poisson(u, mean);
                assertThat(Samplers.poisson(u, 1.05 * mean)).isGreaterThanOrEqualTo(count);
                sum += count;
                squares += (double) count * count;
            }
            double found = sum / n;
            assertThat(found / mean).isCloseTo(1, within(1e-3));
            assertThat((squares / n - found * found) / mean).isCloseTo(1, within(0.01));
        }
    }
}
