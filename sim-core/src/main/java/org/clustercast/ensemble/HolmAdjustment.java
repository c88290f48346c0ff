package org.clustercast.ensemble;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * P-values adjusted for being many: rejecting those at most 5 % errs on any of them with at most 5 %.
 *
 * <p>Source: Holm (1979), A simple sequentially rejective multiple test procedure, Scandinavian Journal of Statistics 6,
 * 65-70.
 */
public final class HolmAdjustment {

    private HolmAdjustment() {}

    /** The adjusted p-values, each at the place of its own. */
    public static double[] adjusted(double[] pValues) {
        for (double p : pValues) {
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException("a p-value lies in [0, 1] but is " + p);
            }
        }
        int[] order = IntStream.range(0, pValues.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pValues[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[pValues.length];
        double largest = 0;
        for (int rank = 0; rank < order.length; rank++) {
            largest = Math.max(largest, Math.min(1, (order.length - rank) * pValues[order[rank]]));
            adjusted[order[rank]] = largest;
        }
        return adjusted;
    }
}
