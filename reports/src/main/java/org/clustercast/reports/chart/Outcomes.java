package org.clustercast.reports.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clustercast.result.Quantiles;
import org.clustercast.result.Table;

/** Annual output of each cluster over the replications, from {@code outcomes.csv}. */
public final class Outcomes {

    private final Map<String, TreeMap<Integer, Quantiles>> byCluster = new LinkedHashMap<>();

    Outcomes(Table outcomes) {
        Map<String, TreeMap<Integer, List<Double>>> values = new LinkedHashMap<>();
        for (int row = 0; row < outcomes.rows(); row++) {
            values.computeIfAbsent(outcomes.text(row, "cluster"), id -> new TreeMap<>())
                    .computeIfAbsent((int) outcomes.number(row, "year"), year -> new ArrayList<>())
                    .add(outcomes.number(row, "output"));
        }
        values.forEach((cluster, years) -> {
            TreeMap<Integer, Quantiles> quantiles = new TreeMap<>();
            years.forEach((year, sample) -> quantiles.put(
                    year,
                    Quantiles.of(
                            sample.stream().mapToDouble(Double::doubleValue).toArray())));
            byCluster.put(cluster, quantiles);
        });
    }

    /** Clusters in the order of the table. */
    public List<String> clusters() {
        return List.copyOf(byCluster.keySet());
    }

    /** Whether the cluster is in the table. */
    public boolean has(String cluster) {
        return byCluster.containsKey(cluster);
    }

    /** Quantiles of a cluster by year, first year first. */
    public TreeMap<Integer, Quantiles> of(String cluster) {
        TreeMap<Integer, Quantiles> years = byCluster.get(cluster);
        if (years == null) {
            throw new IllegalArgumentException("outcomes.csv has no cluster " + cluster + "; it has " + clusters());
        }
        return years;
    }
}
