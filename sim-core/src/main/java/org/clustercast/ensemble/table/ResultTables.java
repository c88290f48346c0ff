package org.clustercast.ensemble.table;

import java.io.IOException;
import java.util.List;
import org.clustercast.experiment.Progress;
import org.clustercast.result.RecordFile;
import org.clustercast.result.RunDirectory;
import org.clustercast.scenario.Scenario;

/**
 * Makes all tables of a run from its records, in order of replications, so that they are the same for any number of
 * threads. Memory does not grow with replications beyond one column of one indicator.
 */
public final class ResultTables {

    private ResultTables() {}

    /** Writes the tables; {@code failed} replications widen the intervals of probabilities. */
    public static void write(Scenario scenario, RecordFile records, int failed, RunDirectory run) throws IOException {
        write(scenario, records, failed, run, Progress.SILENT);
    }

    /** As above; {@code progress} hears of each table. */
    public static void write(Scenario scenario, RecordFile records, int failed, RunDirectory run, Progress progress)
            throws IOException {
        List<TableAction> tables = List.of(
                () -> OutcomesTable.write(scenario, records, run.tableFile(RunDirectory.OUTCOMES)),
                () -> SummaryTable.write(scenario, records, run.tableFile(RunDirectory.SUMMARY)),
                () -> run.write(RunDirectory.BOTTLENECKS, BottlenecksTable.of(records)),
                () -> run.write(RunDirectory.LEDGER, LedgerTable.of(records)),
                () -> run.write(RunDirectory.ABSORPTION, AbsorptionTable.of(scenario, records)),
                () -> run.write(RunDirectory.PROJECTS, ProjectsTable.of(scenario, records)),
                // Last, so that a run with probabilities has everything behind them.
                () -> run.write(RunDirectory.TARGETS, TargetsTable.of(scenario, records, failed)));
        progress.report(0, tables.size());
        for (int done = 1; done <= tables.size(); done++) {
            tables.get(done - 1).write();
            progress.report(done, tables.size());
        }
    }

    /** Makes and writes one table. */
    @FunctionalInterface
    private interface TableAction {
        void write() throws IOException;
    }
}
