package org.clustercast.ensemble.table;

import org.clustercast.quantity.Quarter;
import org.clustercast.result.IndicatorDescriptor;

/** How four quarterly values make an annual one. */
final class Years {

    private Years() {}

    /** The annual value of four neighbouring quarters. */
    static double annual(IndicatorDescriptor.Aggregation aggregation, double[] quarters, int first) {
        double sum = 0;
        for (int q = first; q < first + Quarter.PER_YEAR; q++) {
            sum += quarters[q];
        }
        return switch (aggregation) {
            case SUM -> sum;
            case MEAN -> sum / Quarter.PER_YEAR;
            case LAST -> quarters[first + Quarter.PER_YEAR - 1];
        };
    }
}
