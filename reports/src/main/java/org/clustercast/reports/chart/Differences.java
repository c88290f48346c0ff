package org.clustercast.reports.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.clustercast.result.Table;

/**
 * Differences of scenarios from a base under the same luck, from {@code comparison.csv}. Its columns: {@code
 * base,other,cluster,year,measure,unit,base_value,other_value,difference,ci_low,ci_high,p_value,real,note,tests,p_adjusted,
 * adjusted_low,adjusted_high}; {@code measure} is {@code output} or {@code probability} and {@code real} is {@code true}
 * where the difference can be told from zero after adjusting for the whole table. Shown are the adjusted intervals, which
 * leave zero out exactly where the difference is real.
 */
public final class Differences {

    private final List<Row> rows = new ArrayList<>();
    private int tests;

    /**
     * One difference.
     *
     * @param scenario id of the scenario
     * @param cluster id of the cluster or total
     * @param year calendar year
     * @param measure {@code output}, in 亿元, or {@code probability}, a share
     * @param base value of the base
     * @param value value of the scenario
     * @param difference mean of the paired differences
     * @param low lower end of its interval, adjusted for all tests of the table
     * @param high upper end
     * @param real whether it can be told from zero
     */
    public record Row(
            String scenario,
            String cluster,
            int year,
            String measure,
            double base,
            double value,
            double difference,
            double low,
            double high,
            boolean real) {}

    /** Reads the table. */
    public Differences(Table table) {
        for (int i = 0; i < table.rows(); i++) {
            tests = Math.max(tests, (int) table.number(i, "tests"));
            rows.add(new Row(
                    table.text(i, "other"),
                    table.text(i, "cluster"),
                    (int) table.number(i, "year"),
                    table.text(i, "measure"),
                    table.number(i, "base_value"),
                    table.number(i, "other_value"),
                    table.number(i, "difference"),
                    table.number(i, "adjusted_low"),
                    table.number(i, "adjusted_high"),
                    Boolean.parseBoolean(table.text(i, "real"))));
        }
    }

    /** Number of tests for which verdicts and intervals are adjusted; 0 where nothing was tested. */
    public int tests() {
        return tests;
    }

    /** Scenarios in the order of the table. */
    public List<String> scenarios() {
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        rows.forEach(row -> ids.add(row.scenario()));
        return List.copyOf(ids);
    }

    /** Clusters and totals whose output is compared, in the order of the table. */
    public List<String> clusters() {
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        rows.forEach(row -> ids.add(row.cluster()));
        return List.copyOf(ids);
    }

    /** Years in the table. */
    public List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        rows.forEach(row -> years.add(row.year()));
        return List.copyOf(years);
    }

    /** The difference of a measure. */
    public Optional<Row> find(String scenario, String cluster, int year, String measure) {
        return rows.stream()
                .filter(row -> row.scenario().equals(scenario)
                        && row.cluster().equals(cluster)
                        && row.year() == year
                        && row.measure().equals(measure))
                .findFirst();
    }
}
