package org.clustercast.reports.chart;

import java.util.List;
import java.util.TreeMap;
import org.clustercast.result.Quantiles;
import org.jspecify.annotations.Nullable;

/**
 * What a fan shows of one cluster.
 *
 * @param cluster id of the cluster
 * @param years quantiles of annual output by year, 亿元
 * @param targets its targets
 * @param reference median of the ordinary world by year, empty where unknown
 */
record Fan(
        String cluster,
        TreeMap<Integer, Quantiles> years,
        List<Targets.Row> targets,
        TreeMap<Integer, Double> reference) {

    /** The target of a year, if there is one. */
    Targets.@Nullable Row targetIn(int year) {
        return targets.stream().filter(row -> row.year() == year).findFirst().orElse(null);
    }

    /** The largest number that must find room on the axis. */
    double top() {
        double top = 0;
        for (Quantiles year : years.values()) {
            top = Math.max(top, year.at(0.9));
        }
        for (Targets.Row target : targets) {
            top = Math.max(top, target.target());
        }
        for (double median : reference.values()) {
            top = Math.max(top, median);
        }
        return top;
    }
}
