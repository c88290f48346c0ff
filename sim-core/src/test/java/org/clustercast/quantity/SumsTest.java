package org.clustercast.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SumsTest {

    /** Whole numbers add up exactly in any order. */
    @Test
    void everyNumberOfThePartCountsOnce() {
        double[] column = new double[23];
        for (int i = 0; i < column.length; i++) {
            column[i] = 1 << i;
        }
        for (int from = 0; from < column.length; from++) {
            for (int to = from; to <= column.length; to++) {
                assertThat(Sums.of(column, from, to)).isEqualTo((double) (1 << to) - (1 << from));
            }
        }
    }
}
