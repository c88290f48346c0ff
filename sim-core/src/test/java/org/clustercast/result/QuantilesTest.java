package org.clustercast.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuantilesTest {

    private static final double[] PROBABILITIES = {.05, .1, .25, .5, .75, .9, .95};

    /** R 4.2.2 quantile(1:10, type = 7); other types differ, for example type 6 gives 2.75 at 25 %. */
    private static final double[] TYPE_7 = {1.45, 1.9, 3.25, 5.5, 7.75, 9.1, 9.55};

    @Test
    void agreeWithTypeSevenOfR() {
        double[] values = IntStream.rangeClosed(1, 10).mapToDouble(i -> 11 - i).toArray();
        Quantiles quantiles = Quantiles.of(values);
        for (int i = 0; i < PROBABILITIES.length; i++) {
            assertThat(quantiles.at(PROBABILITIES[i])).isCloseTo(TYPE_7[i], within(1e-9));
        }
        assertThat(values[0]).as("the argument keeps its order").isEqualTo(10);
    }

    @Test
    void endsAreSmallestAndLargest() {
        Quantiles quantiles = Quantiles.of(new double[] {3, 1, 2});
        assertThat(quantiles.at(0)).isEqualTo(1);
        assertThat(quantiles.at(1)).isEqualTo(3);
        assertThat(Quantiles.of(new double[] {7}).at(0.3)).isEqualTo(7);
    }

    @Test
    void refuseNanInsteadOfDroppingIt() {
        assertThatThrownBy(() -> Quantiles.of(new double[] {1, Double.NaN, 3, 4}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN");
    }

    @Test
    void refuseNoValuesAndNoProbability() {
        assertThatThrownBy(() -> Quantiles.of(new double[0])).isInstanceOf(IllegalArgumentException.class);
        Quantiles quantiles = Quantiles.of(new double[] {1});
        assertThatThrownBy(() -> quantiles.at(1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> quantiles.at(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
