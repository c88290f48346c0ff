package org.clustercast.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.TreeSet;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.SignificanceResult;
import org.junit.jupiter.api.Test;

class AddressedStreamsTest {

    @Test
    void theAddressDecidesNotTheOrderOfCalls() {
        var one = new AddressedStreams(1);
        double a = one.uniform(Purpose.EXIT, 3, 99, 0);
        one.uniform(Purpose.EXIT, 4, 98, 1);
        assertThat(one.uniform(Purpose.EXIT, 3, 99, 0)).isEqualTo(a);
        long[] keys = {5, 99, 7};
        long[] block = new long[3];
        one.bits(Purpose.EXIT, 3, new Streams.Span(keys, 0, 3, block));
        assertThat(Streams.uniform(block[1])).isEqualTo(a);
    }

    @Test
    void everyPartOfTheAddressMatters() {
        var streams = new AddressedStreams(1);
        var seen = new TreeSet<Double>();
        for (int replication = 0; replication < 3; replication++) {
            streams.move(Lot.of(replication));
            for (Purpose purpose : Purpose.values()) {
                for (int quarter = 0; quarter < 5; quarter++) {
                    for (int draw = 0; draw < 2; draw++) {
                        seen.add(streams.uniform(purpose, quarter, 17, draw));
                        seen.add(streams.uniform(purpose, quarter, 18, draw));
                    }
                }
            }
        }
        assertThat(seen).hasSize(3 * Purpose.values().length * 5 * 2 * 2);
    }

    @Test
    void neighbouringAddressesAreUniformAndUncorrelated() {
        var streams = new AddressedStreams(20240218);
        int n = 200_000;
        long[] counts = new long[100];
        double product = 0;
        double last = 0.5;
        for (int i = 0; i < n; i++) {
            double u = streams.uniform(Purpose.ENTERPRISE_SHOCK, i & 7, i >> 3, 0);
            counts[(int) (u * 100)]++;
            product += (u - 0.5) * (last - 0.5);
            last = u;
        }
        double[] expected = new double[100];
        java.util.Arrays.fill(expected, n / 100.0);
        SignificanceResult result = ChiSquareTest.withDefaults().test(expected, counts);
        assertThat(result.getPValue()).isGreaterThan(1e-4);
        assertThat(product / n * 12).isCloseTo(0, within(4 / StrictMath.sqrt(n)));
    }

    @Test
    void seedsAndReplicationsThatAreNeighboursAreUncorrelated() {
        int n = 20_000;
        double bySeed = 0;
        double byReplication = 0;
        var streams = new AddressedStreams(5);
        for (int i = 0; i < n; i++) {
            double a = new AddressedStreams(i).uniform(Purpose.PARAMETER, 0, 1, 0) - 0.5;
            double b = new AddressedStreams(i + 1L).uniform(Purpose.PARAMETER, 0, 1, 0) - 0.5;
            bySeed += a * b;
            streams.move(Lot.of(i));
            double c = streams.uniform(Purpose.PARAMETER, 0, 1, 0) - 0.5;
            streams.move(Lot.of(i + 1));
            byReplication += c * (streams.uniform(Purpose.PARAMETER, 0, 1, 0) - 0.5);
        }
        assertThat(bySeed / n * 12).isCloseTo(0, within(4 / StrictMath.sqrt(n)));
        assertThat(byReplication / n * 12).isCloseTo(0, within(4 / StrictMath.sqrt(n)));
    }

    @Test
    void uniformsAreNeverZeroOrOne() {
        var streams = new AddressedStreams(0);
        for (int i = 0; i < 100_000; i++) {
            assertThat(streams.uniform(Purpose.AGE, 0, i, 0)).isGreaterThan(0).isLessThan(1);
        }
    }
}
