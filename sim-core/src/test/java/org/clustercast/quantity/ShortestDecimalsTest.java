package org.clustercast.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Numbers as the fewest decimals that read back as they were; tables have more cases of their own. */
class ShortestDecimalsTest {

    @Test
    void aNumberIsWrittenAsPeopleWriteIt() {
        assertThat(ShortestDecimals.text(11.5)).isEqualTo("11.5");
        assertThat(ShortestDecimals.text(-3)).isEqualTo("-3");
        assertThat(ShortestDecimals.text(-0.0)).isEqualTo("0");
        assertThat(ShortestDecimals.text(0.1 + 0.2)).isEqualTo("0.30000000000000004");
        assertThat(ShortestDecimals.number(0.1).add(ShortestDecimals.number(0.2)))
                .isEqualByComparingTo("0.3");
    }

    @Test
    void whatIsNoNumberHasNoDecimals() {
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatThrownBy(() -> ShortestDecimals.text(value)).isInstanceOf(NumberFormatException.class);
            assertThatThrownBy(() -> ShortestDecimals.number(value)).isInstanceOf(NumberFormatException.class);
        }
    }
}
