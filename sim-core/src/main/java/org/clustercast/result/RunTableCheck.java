package org.clustercast.result;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.clustercast.quantity.Text;

/**
 * Looks at all tables of a run before anything is drawn from them: what no run can have written was changed by hand or is
 * damaged. Tables agree with themselves, with the clusters of the outcomes, and with the replications and years of the
 * run; where the run has seals, every row is as it was written.
 */
public final class RunTableCheck {

    private static final List<String> TOTALS = List.of("six", "district", "open", "all");
    private static final List<String> PERIODS = List.of("year", "period");
    private static final int YEAR_DIGITS = 4;

    private final RunDirectory directory;
    private final RunDescription run;
    private final String seals;
    private final Map<String, Table> tables = new TreeMap<>();

    private RunTableCheck(RunDirectory directory, RunDescription run, String seals) {
        this.directory = directory;
        this.seals = seals;
        this.run = run;
    }

    /**
     * Throws the first thing that is wrong.
     *
     * @param seals the checksum of the seals that was noted when they were written; empty for runs of earlier versions
     * @throws TableFormatException with file and row
     */
    public static void require(RunDirectory directory, RunDescription run, String seals) throws IOException {
        new RunTableCheck(directory, run, seals).require();
    }

    private void require() throws IOException {
        for (Map.Entry<String, TableRule> rule : RunTableRules.all().entrySet()) {
            String name = rule.getKey();
            if (directory.has(name)) {
                Table table = directory.table(name);
                rule.getValue().require(table, faults(name));
                tables.put(name, table);
            }
        }
        requireReplications();
        requireClusters();
        requirePeriods();
        requireMeans();
        TableSeals.require(directory, seals);
    }

    private Faults faults(String table) {
        return new Faults(directory.tableFile(table));
    }

    /** Outcomes and targets have the replications that the run has finished. */
    private void requireReplications() throws TableFormatException {
        Table outcomes = tables.get(RunDirectory.OUTCOMES);
        if (outcomes != null) {
            TreeSet<String> replications = cells(outcomes, "replication");
            if (replications.size() != run.replicationsDone()) {
                throw faults(RunDirectory.OUTCOMES).row(Math.max(0, outcomes.rows() - 1), counted(replications.size()));
            }
        }
        Table targets = tables.get(RunDirectory.TARGETS);
        for (int row = 0; targets != null && row < targets.rows(); row++) {
            if (targets.number(row, "replications") != run.replicationsDone()) {
                throw faults(RunDirectory.TARGETS).row(row, counted((int) targets.number(row, "replications")));
            }
        }
    }

    private Text counted(int found) {
        return new Text(
                "有 " + found + " 次模拟，但运行完成了 " + run.replicationsDone() + " 次",
                "has " + found + " replications, but the run has finished " + run.replicationsDone());
    }

    /** Mean outputs of a year are those of the outcomes. */
    private void requireMeans() throws TableFormatException {
        Table outcomes = tables.get(RunDirectory.OUTCOMES);
        Table summary = tables.get(RunDirectory.SUMMARY);
        if (outcomes == null || summary == null) {
            return;
        }
        TreeMap<String, double[]> sums = new TreeMap<>();
        for (int row = 0; row < outcomes.rows(); row++) {
            double[] sum = sums.computeIfAbsent(
                    outcomes.text(row, "cluster") + " " + outcomes.text(row, "year"), id -> new double[2]);
            sum[0] += outcomes.number(row, "output");
            sum[1]++;
        }
        for (int row = 0; row < summary.rows(); row++) {
            double[] sum = sums.get(summary.text(row, "cluster") + " " + summary.text(row, "period"));
            if (sum != null
                    && summary.text(row, "indicator").equals("output")
                    && !RunTableRules.isNear(summary.number(row, "mean"), sum[0] / sum[1], RunTableRules.DOUBLE)) {
                throw faults(RunDirectory.SUMMARY)
                        .row(
                                row,
                                new Text(
                                        "mean 应为 outcomes.csv 里这一集群这一年产值的平均数",
                                        "mean should be that of the outputs of this cluster and year in outcomes.csv"));
            }
        }
    }

    /** Every cluster named has outcomes. */
    private void requireClusters() throws TableFormatException {
        Table outcomes = tables.get(RunDirectory.OUTCOMES);
        if (outcomes == null) {
            return;
        }
        TreeSet<String> known = cells(outcomes, "cluster");
        known.addAll(TOTALS);
        known.add("");
        for (Map.Entry<String, Table> entry : tables.entrySet()) {
            Table table = entry.getValue();
            for (int row = 0; table.columns().contains("cluster") && row < table.rows(); row++) {
                if (!known.contains(table.text(row, "cluster"))) {
                    String cluster = table.text(row, "cluster");
                    throw faults(entry.getKey())
                            .row(row, new Text("没有集群“" + cluster + "”", "there is no cluster \"" + cluster + "\""));
                }
            }
        }
    }

    /** Every year and quarter lies in the time of the run, base year included. */
    private void requirePeriods() throws TableFormatException {
        for (Map.Entry<String, Table> entry : tables.entrySet()) {
            Table table = entry.getValue();
            for (String column : PERIODS) {
                for (int row = 0; table.columns().contains(column) && row < table.rows(); row++) {
                    int year = Integer.parseInt(table.text(row, column).substring(0, YEAR_DIGITS));
                    if (year < run.baseYear() || year > run.lastYear()) {
                        throw faults(entry.getKey())
                                .row(
                                        row,
                                        new Text(
                                                "年份 " + year + " 不在 " + run.baseYear() + "–" + run.lastYear() + " 内",
                                                "the year " + year + " is not within " + run.baseYear() + " to "
                                                        + run.lastYear()));
                    }
                }
            }
        }
    }

    private static TreeSet<String> cells(Table table, String column) {
        TreeSet<String> cells = new TreeSet<>();
        for (int row = 0; row < table.rows(); row++) {
            cells.add(table.text(row, column));
        }
        return cells;
    }
}
