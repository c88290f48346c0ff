package org.clustercast.reports.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clustercast.reports.text.Numbers;
import org.clustercast.result.Table;

/** The targets with their probabilities, from {@code targets.csv}. */
public final class Targets {

    /** Id of the rows about all targets of a year together. */
    public static final String JOINT = "six";

    private static final String CALENDAR_YEAR = "calendar-year";
    private static final String NUMBER_HIT = "number-hit-";

    private final List<Row> rows = new ArrayList<>();

    Targets(Table table) {
        for (int i = 0; i < table.rows(); i++) {
            rows.add(Row.of(table, i));
        }
    }

    /**
     * A row of the table; amounts in 亿元, not a number where the table is empty.
     *
     * @param cluster id of the cluster, or of the joint rows
     * @param year calendar year
     * @param measure what counts as a hit
     * @param target output to reach
     * @param probability share of replications that hit
     * @param low lower end of the 95 % interval of the simulation error
     * @param high its upper end
     * @param p10 10 % quantile of output
     * @param p50 median of output
     * @param p90 90 % quantile of output
     * @param meanShortfall mean of what is missing, over the replications that miss
     */
    public record Row(
            String cluster,
            int year,
            String measure,
            double target,
            double probability,
            double low,
            double high,
            double p10,
            double p50,
            double p90,
            double meanShortfall) {

        private static Row of(Table table, int i) {
            return new Row(
                    table.text(i, "cluster"),
                    (int) table.number(i, "year"),
                    table.text(i, "measure"),
                    table.number(i, "target"),
                    table.number(i, "probability"),
                    table.number(i, "ci_low"),
                    table.number(i, "ci_high"),
                    table.number(i, "p10"),
                    table.number(i, "p50"),
                    table.number(i, "p90"),
                    table.number(i, "mean_shortfall"));
        }

        /** The probability as shown, a text. */
        public String shownText() {
            return Numbers.probability(probability);
        }

        /** The simulation error as text: ± where the interval is narrow, else its two ends in brackets. */
        public String errorText() {
            return Numbers.isNarrow(low, high) ? Numbers.plusMinus(low, high) : "(" + Numbers.interval(low, high) + ")";
        }

        /** Probability for a label: {@code P = 63%}, {@code P < 1%}, {@code P > 99%}. */
        public String chanceText() {
            return isBeyond() ? "P " + shownText().replaceFirst("([<>])", "$1 ") : "P = " + shownText();
        }

        /** Probability and simulation error for a label, one or two lines of it: {@code P = 63%}, {@code ± 1.5}. */
        public List<String> chanceLines() {
            return isBeyond() ? List.of(chanceText()) : List.of(chanceText(), errorText());
        }

        private boolean isBeyond() {
            return shownText().startsWith("<") || shownText().startsWith(">");
        }
    }

    /** Clusters with a target, in the order of the table. */
    public List<String> clusters() {
        LinkedHashSet<String> ids = new LinkedHashSet<>();
        rows.stream().filter(Targets::isSingle).forEach(row -> ids.add(row.cluster()));
        return List.copyOf(ids);
    }

    /** Years with a target. */
    public List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        rows.stream().filter(Targets::isSingle).forEach(row -> years.add(row.year()));
        return List.copyOf(years);
    }

    /** The calendar-year targets of a cluster, earlier ones first as in the table. */
    public List<Row> of(String cluster) {
        return rows.stream()
                .filter(row -> isSingle(row) && row.cluster().equals(cluster))
                .toList();
    }

    /** The calendar-year target of a cluster in a year. */
    public Optional<Row> find(String cluster, int year) {
        return of(cluster).stream().filter(row -> row.year() == year).findFirst();
    }

    /** The separately named measure "reached in some year up to then". */
    public Optional<Row> findReachedBy(String cluster, int year) {
        return rows.stream()
                .filter(row -> row.cluster().equals(cluster)
                        && row.year() == year
                        && row.measure().equals("reached-by"))
                .findFirst();
    }

    /** All targets of a year together. */
    public Optional<Row> findJoint(int year) {
        Optional<Row> named = rows.stream()
                .filter(row -> row.cluster().equals(JOINT) && row.year() == year)
                .filter(row -> row.measure().equals(CALENDAR_YEAR))
                .findFirst();
        TreeMap<Integer, Row> counts = numberHit(year);
        return named.isPresent() || counts.isEmpty()
                ? named
                : Optional.of(counts.lastEntry().getValue());
    }

    /** How likely each number of targets hit in a year is; empty where the table does not say. */
    public TreeMap<Integer, Row> numberHit(int year) {
        TreeMap<Integer, Row> counts = new TreeMap<>();
        for (Row row : rows) {
            if (row.cluster().equals(JOINT)
                    && row.year() == year
                    && row.measure().startsWith(NUMBER_HIT)) {
                counts.put(Integer.valueOf(row.measure().substring(NUMBER_HIT.length())), row);
            }
        }
        return counts;
    }

    private static boolean isSingle(Row row) {
        return !row.cluster().equals(JOINT) && row.measure().equals(CALENDAR_YEAR);
    }
}
