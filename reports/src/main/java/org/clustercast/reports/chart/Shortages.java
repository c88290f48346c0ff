package org.clustercast.reports.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clustercast.result.Table;

/** Which input bound output, by cluster and year, from {@code bottlenecks.csv}. */
public final class Shortages {

    /** What can bind, in the order in which it is stacked. */
    public static final List<String> CAUSES = List.of("demand", "capital", "space", "staff");

    private final Map<String, TreeMap<Integer, Map<String, Entry>>> byCluster = new LinkedHashMap<>();

    /**
     * One cause in one year.
     *
     * @param share share of output bound by it, 0 to 1
     * @param gapYi demand above capacity where it binds, 亿元 a year
     */
    public record Entry(double share, double gapYi) {}

    /** The annual rows of the table; where it has none, the means of the quarterly ones. */
    public Shortages(Table table) {
        List<String> clusters = new ArrayList<>(new LinkedHashSet<>(column(table, "cluster")));
        boolean annual = column(table, "period").stream().anyMatch(period -> period.length() == 4);
        for (String cluster : clusters) {
            byCluster.put(cluster, read(table.where("cluster", cluster), annual));
        }
    }

    /** Years of a cluster, each with all causes; empty for an unknown cluster. */
    public TreeMap<Integer, Map<String, Entry>> of(String cluster) {
        return byCluster.getOrDefault(cluster, new TreeMap<>());
    }

    private static TreeMap<Integer, Map<String, Entry>> read(Table rows, boolean annual) {
        TreeMap<Integer, Map<String, List<Entry>>> found = new TreeMap<>();
        for (int row = 0; row < rows.rows(); row++) {
            String period = rows.text(row, "period");
            if (annual == (period.length() == 4)) {
                found.computeIfAbsent(Integer.valueOf(period.substring(0, 4)), year -> new TreeMap<>())
                        .computeIfAbsent(rows.text(row, "bound_by"), cause -> new ArrayList<>())
                        .add(new Entry(zeroIfEmpty(rows.number(row, "share")), zeroIfEmpty(rows.number(row, "gap"))));
            }
        }
        TreeMap<Integer, Map<String, Entry>> years = new TreeMap<>();
        found.forEach((year, causes) -> {
            Map<String, Entry> means = new LinkedHashMap<>();
            CAUSES.forEach(cause -> means.put(cause, mean(causes.getOrDefault(cause, List.of()))));
            years.put(year, means);
        });
        return years;
    }

    private static Entry mean(List<Entry> entries) {
        return new Entry(
                entries.stream().mapToDouble(Entry::share).average().orElse(0),
                entries.stream().mapToDouble(Entry::gapYi).average().orElse(0));
    }

    private static double zeroIfEmpty(double value) {
        return Double.isNaN(value) ? 0 : value;
    }

    private static List<String> column(Table table, String name) {
        List<String> cells = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            cells.add(table.text(row, name));
        }
        return cells;
    }
}
