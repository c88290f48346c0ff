package org.clustercast.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ElementaryTest {

    @Test
    void expAgreesWithStrictMath() {
        for (double x = -700; x < 700; x += 0.37) {
            assertThat(Elementary.exp(x) / StrictMath.exp(x)).as("exp %s", x).isCloseTo(1, within(1e-15));
        }
        for (double x = -1; x < 1; x += 1e-3) {
            assertThat(Elementary.exp(x) / StrictMath.exp(x)).as("exp %s", x).isCloseTo(1, within(6e-16));
        }
    }

    @Test
    void logAgreesWithStrictMath() {
        for (double x = 1e-3; x < 1e3; x *= 1.0007) {
            assertThat(Elementary.log(x))
                    .as("log %s", x)
                    .isCloseTo(StrictMath.log(x), within(1e-15 * (1 + Math.abs(StrictMath.log(x)))));
        }
        assertThat(Elementary.log(1e300)).isCloseTo(StrictMath.log(1e300), within(1e-12));
        assertThat(Elementary.log(0.9999999)).isCloseTo(StrictMath.log(0.9999999), within(1e-16));
    }

    /** Many at once give the same bits as one at a time, also where one of them lies outside. */
    @Test
    void expOfAColumnIsThatOfItsNumbers() {
        for (double outside : new double[] {0, 1000, -1000, 1e300, Double.NaN, Double.NEGATIVE_INFINITY}) {
            double[] column = new double[1000];
            for (int i = 0; i < column.length; i++) {
                column[i] = i == 500 ? outside : (i - 300) * 0.7193;
            }
            double[] into = new double[column.length];
            Elementary.exp(column, 7, 993, into);
            for (int i = 7; i < 993; i++) {
                assertThat(into[i]).as("exp %s", column[i]).isEqualTo(Double.valueOf(Elementary.exp(column[i])));
            }
            assertThat(into[6]).isZero();
        }
    }

    @Test
    void theFixedPointsAreExact() {
        assertThat(Elementary.exp(0)).isEqualTo(1);
        assertThat(Elementary.log(1)).isEqualTo(0);
        assertThat(Elementary.exp(-1000)).isEqualTo(0);
        assertThat(Elementary.exp(1000)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Elementary.exp(Double.NaN)).isNaN();
    }

    @Test
    void normalQuantileInvertsTheDistributionFunction() {
        for (double u = 1e-6; u < 1; u += 1e-3) {
            assertThat(Elementary.normalCdf(Elementary.normalQuantile(u))).isCloseTo(u, within(1e-12));
        }
        // R 4.2.2 qnorm
        assertThat(Elementary.normalQuantile(0.975)).isCloseTo(1.959963984540054, within(1e-13));
        assertThat(Elementary.normalQuantile(0.05)).isCloseTo(-1.644853626951473, within(1e-13));
    }
}
