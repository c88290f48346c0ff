package org.clustercast.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;

/** Changes the tables of a synthetic run into those of unusual runs. */
public final class Variants {

    private static final Set<String> AMOUNTS = Set.of(
            "supplied",
            "used",
            "unallocated",
            "mean",
            "p10",
            "p50",
            "p90",
            "output",
            "target",
            "gap",
            "mean_shortfall");
    private static final List<String> OF_CLUSTERS =
            List.of("targets", "outcomes", "reference", "bottlenecks", "summary");
    private static final List<String> OF_YEARS =
            List.of("targets", "outcomes", "reference", "bottlenecks", "summary", "ledger", "levers");
    private static final int LAST = 2030;

    private Variants() {}

    /** Leaves nothing to change. */
    public static void ordinary(RunDirectory run) {
        // as it was written
    }

    /** Multiplies all amounts. */
    public static void scale(RunDirectory run, double factor) {
        for (String table : OF_YEARS) {
            rewrite(run, table, row -> {
                row.replaceAll((column, cell) -> AMOUNTS.contains(column) && !cell.isEmpty()
                        ? Double.toString(Double.parseDouble(cell) * factor)
                        : cell);
                return List.of(row);
            });
        }
    }

    /** Multiplies the amounts of one indicator, cluster, lever or park only. */
    public static void scaleOne(RunDirectory run, String table, String id, double factor) {
        rewrite(run, table, row -> {
            if (row.containsValue(id)) {
                row.replaceAll((column, cell) -> AMOUNTS.contains(column) && !cell.isEmpty()
                        ? Double.toString(Double.parseDouble(cell) * factor)
                        : cell);
            }
            return List.of(row);
        });
    }

    /** Sets the targets of 2030 in these years, those of all clusters. */
    public static void targetsIn(RunDirectory run, List<Integer> years) {
        rewrite(run, "targets", row -> {
            if (!row.get("year").equals(Integer.toString(LAST))) {
                return List.of();
            }
            return years.stream().map(year -> inYear(row, year)).toList();
        });
    }

    /** Sets a target in each of these years for all clusters, or for one only: ever higher and ever less likely. */
    public static void risingTargets(RunDirectory run, List<Integer> years, String only) {
        rewrite(run, "targets", row -> {
            boolean isLast = row.get("year").equals(Integer.toString(LAST));
            if (!only.isEmpty() && !row.get("cluster").equals(only)) {
                return List.of(row);
            }
            if (!isLast) {
                return List.of();
            }
            List<Map<String, String>> rows = new ArrayList<>();
            for (int year : years) {
                Map<String, String> one = inYear(row, year);
                double share = (double) (year - years.get(0) + 1) / years.size();
                one.replaceAll((column, cell) -> AMOUNTS.contains(column) && !cell.isEmpty()
                        ? Double.toString(Double.parseDouble(cell) * (0.3 + 0.7 * share))
                        : cell);
                double probability = 0.95 - 0.9 * share;
                one.put("probability", Double.toString(probability));
                one.put("ci_low", Double.toString(probability - 0.04));
                one.put("ci_high", Double.toString(probability + 0.04));
                rows.add(one);
            }
            return rows;
        });
    }

    /** Adds a target of one cluster in one year to those that there are. */
    public static void ownTarget(RunDirectory run, String cluster, int year) {
        rewrite(
                run,
                "targets",
                row -> row.get("cluster").equals(cluster) && row.get("year").equals("2025")
                        ? List.of(row, inYear(row, year))
                        : List.of(row));
    }

    /** Leaves only one cluster, which is then the whole district. */
    public static void onlyCluster(RunDirectory run, String cluster) {
        Set<String> kept = Set.of(cluster, "district", "six");
        for (String table : OF_CLUSTERS) {
            rewrite(run, table, row -> kept.contains(row.get("cluster")) ? List.of(row) : List.of());
        }
        rewrite(run, "targets", row -> row.get("measure").matches("number-hit-[2-9]") ? List.of() : List.of(row));
    }

    /** Gives all probabilities a value and an interval. */
    public static void probability(RunDirectory run, double probability, double low, double high) {
        rewrite(run, "targets", row -> {
            row.put("probability", Double.toString(probability));
            row.put("ci_low", Double.toString(low));
            row.put("ci_high", Double.toString(high));
            return List.of(row);
        });
    }

    /** Gives each number of targets that are hit its share of the replications. */
    public static void numbersHit(RunDirectory run, double... shares) {
        rewrite(run, "targets", row -> {
            String measure = row.get("measure");
            if (measure.startsWith("number-hit-")) {
                int number = Integer.parseInt(measure.substring("number-hit-".length()));
                row.put("probability", Double.toString(shares[number]));
            }
            return List.of(row);
        });
    }

    /** Ends the run in another year: later years are cut, missing ones are copies of the last. */
    public static void until(RunDirectory run, int last) {
        for (String table : OF_YEARS) {
            String column = table.equals("ledger") || table.equals("summary") || table.equals("bottlenecks")
                    ? "period"
                    : "year";
            rewrite(run, table, row -> {
                int year = Integer.parseInt(row.get(column).substring(0, 4));
                List<Map<String, String>> rows = new ArrayList<>();
                if (year <= last) {
                    rows.add(row);
                }
                for (int more = LAST + 1; year == LAST && more <= last && !table.equals("targets"); more++) {
                    Map<String, String> copy = new LinkedHashMap<>(row);
                    copy.put(column, more + row.get(column).substring(4));
                    rows.add(copy);
                }
                return rows;
            });
        }
    }

    private static Map<String, String> inYear(Map<String, String> row, int year) {
        Map<String, String> copy = new LinkedHashMap<>(row);
        copy.put("year", Integer.toString(year));
        return copy;
    }

    private static void rewrite(
            RunDirectory run, String name, Function<Map<String, String>, List<Map<String, String>>> change) {
        try {
            Table table = run.table(name);
            Table.Builder changed = Table.columns(table.columns().toArray(new String[0]));
            for (int i = 0; i < table.rows(); i++) {
                Map<String, String> row = new LinkedHashMap<>();
                for (String column : table.columns()) {
                    row.put(column, table.text(i, column));
                }
                change.apply(row).forEach(one -> changed.row(one.values().toArray()));
            }
            changed.build().write(run.tableFile(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
