package org.clustercast.ensemble.statistics;

import java.util.Arrays;
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

    /**
     * The level at which each p-value is tested in its turn, each at the place of its own: the whole level divided by the
     * number of those not yet rejected; what is not rejected has the level at which the procedure stopped. A p-value is at
     * most its level exactly where its adjusted one is at most {@code level}.
     */
    public static double[] levels(double[] pValues, double level) {
        double[] adjusted = adjusted(pValues);
        int rejected = (int) Arrays.stream(adjusted).filter(p -> p <= level).count();
        int[] order = order(pValues);
        double[] levels = new double[pValues.length];
        for (int rank = 0; rank < order.length; rank++) {
            levels[order[rank]] = level / (order.length - Math.min(rank, rejected));
        }
        return levels;
    }

    private static int[] order(double[] pValues) {
        return IntStream.range(0, pValues.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pValues[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The adjusted p-values, each at the place of its own. */
    public static double[] adjusted(double[] pValues) {
        for (double p : pValues) {
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException("a p-value lies in [0, 1] but is " + p);
            }
        }
        int[] order = order(pValues);
        double[] adjusted = new double[pValues.length];
        double largest = 0;
        for (int rank = 0; rank < order.length; rank++) {
            largest = Math.max(largest, Math.min(1, (order.length - rank) * pValues[order[rank]]));
            adjusted[order[rank]] = largest;
        }
        return adjusted;
    }
}
