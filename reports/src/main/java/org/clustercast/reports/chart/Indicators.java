package org.clustercast.reports.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clustercast.result.Table;

/** Annual indicators by cluster, from {@code summary.csv}. */
public final class Indicators {

    /** Id of the series that sums the industry of the district. */
    public static final String DISTRICT = "district";

    private static final Set<String> TOTALS = new TreeSet<>(List.of("six", DISTRICT, "all"));

    private final Map<String, TreeMap<Integer, Band>> bySeries = new LinkedHashMap<>();
    private final Set<String> clusters = new LinkedHashSet<>();

    /**
     * An indicator in a year, over the replications.
     *
     * @param mean mean
     * @param p10 10 % quantile
     * @param p50 median
     * @param p90 90 % quantile
     */
    public record Band(double mean, double p10, double p50, double p90) {}

    /** The annual rows of the table. */
    public Indicators(Table summary) {
        for (int row = 0; row < summary.rows(); row++) {
            String period = summary.text(row, "period");
            if (period.length() == 4) {
                String cluster = summary.text(row, "cluster");
                if (!TOTALS.contains(cluster)) {
                    clusters.add(cluster);
                }
                bySeries.computeIfAbsent(key(cluster, summary.text(row, "indicator")), id -> new TreeMap<>())
                        .put(Integer.valueOf(period), band(summary, row));
            }
        }
    }

    private static Band band(Table summary, int row) {
        return new Band(
                summary.number(row, "mean"),
                summary.number(row, "p10"),
                summary.number(row, "p50"),
                summary.number(row, "p90"));
    }

    private static String key(String cluster, String indicator) {
        return cluster + "/" + indicator;
    }

    /** Clusters in the order of the table, without totals. */
    public List<String> clusters() {
        return List.copyOf(clusters);
    }

    /** The district, where the table has it, and then the clusters. */
    public List<String> districtAndClusters() {
        List<String> series = new ArrayList<>(List.of(DISTRICT));
        series.addAll(clusters);
        return series;
    }

    /** An indicator of a cluster by year; empty where the table has no such rows. */
    public TreeMap<Integer, Band> of(String cluster, String indicator) {
        return bySeries.getOrDefault(key(cluster, indicator), new TreeMap<>());
    }

    /** Whether the district has all of some indicators. */
    public boolean hasAll(List<String> indicators) {
        return indicators.stream()
                .noneMatch(indicator -> of(DISTRICT, indicator).isEmpty());
    }

    /** Mean of an indicator in a year; 0 where the table has no row. */
    public double mean(String cluster, String indicator, int year) {
        Band band = of(cluster, indicator).get(year);
        return band == null ? 0 : band.mean();
    }

    /** Means of a count summed from the first year on; sums of quantiles would not be quantiles. */
    public TreeMap<Integer, Double> cumulative(String cluster, String indicator) {
        TreeMap<Integer, Double> sums = new TreeMap<>();
        double sum = 0;
        for (Map.Entry<Integer, Band> year : of(cluster, indicator).entrySet()) {
            sum += year.getValue().mean();
            sums.put(year.getKey(), sum);
        }
        return sums;
    }

    /** Rows {@code cluster, indicator, year, mean, p10, p50, p90} of the district and all clusters. */
    Table table(List<String> indicators) {
        Table.Builder data = Table.columns("cluster", "indicator", "year", "mean", "p10", "p50", "p90");
        for (String cluster : districtAndClusters()) {
            for (String indicator : indicators) {
                of(cluster, indicator)
                        .forEach((year, band) ->
                                data.row(cluster, indicator, year, band.mean(), band.p10(), band.p50(), band.p90()));
            }
        }
        return data.build();
    }
}
