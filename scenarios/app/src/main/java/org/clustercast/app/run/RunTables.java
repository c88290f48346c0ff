package org.clustercast.app.run;

import java.io.IOException;
import java.time.Instant;
import org.clustercast.app.show.GradesTable;
import org.clustercast.app.terminal.BuildFingerprint;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.app.terminal.UserException;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.ensemble.table.ResultTables;
import org.clustercast.ensemble.table.ReviewTables;
import org.clustercast.ensemble.table.ScenarioTables;
import org.clustercast.loader.document.ManifestFile;
import org.clustercast.loader.document.Session;
import org.clustercast.loader.document.Sessions;
import org.clustercast.result.FailureLog;
import org.clustercast.result.RecordFile;
import org.clustercast.result.RecordLayout;
import org.clustercast.result.RunDescription;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.RunLock;
import org.clustercast.result.TableSeals;
import org.clustercast.scenario.Scenario;

/** The tables of a run that need no simulation. */
final class RunTables {

    private RunTables() {}

    /** Writes the tables that follow from the scenario alone. */
    static void besideRecords(Scenario scenario, RunDirectory directory) throws IOException {
        ScenarioTables.write(scenario, directory);
        ReviewTables.write(scenario, directory);
        GradesTable.write(scenario, directory);
    }

    /**
     * Makes the tables of a run that was stopped from the replications that it has, and notes their number in its
     * manifest; gives the run as it is now.
     */
    static RunDescription remake(StoredRun stored, Scenario scenario, Console console) throws IOException {
        Instant start = Instant.now();
        RunDirectory directory = stored.directory();
        RecordLayout layout = new SimulationRun(scenario, CheckLevel.NONE).layout();
        try (RunLock lock = OutputPlace.lock(directory, console);
                RecordFile records =
                        RecordFile.open(directory.file(RunDirectory.RECORDS), scenario.fingerprint(), layout)) {
            if (records.count() == 0) {
                throw new UserException(ExitCode.CANNOT_READ, "app.nothing-finished", directory.path());
            }
            int failed = FailureLog.open(directory.file(RunDirectory.FAILURES))
                    .failures()
                    .size();
            RunNotes.lift(directory);
            try (var progress = new ProgressView(console, Stage.TABLES, scenario.id())) {
                ResultTables.write(scenario, records, failed, directory, progress);
            }
            besideRecords(scenario, directory);
            String seals = TableSeals.write(directory);
            RunDescription now = stored.run().counting(records.count(), failed);
            Sessions sessions = RunNotes.sessions(stored.manifest(), records)
                    .making(BuildFingerprint.compute(), Session.TABLES, RunNotes.machine(start));
            directory.write(
                    RunDirectory.MANIFEST,
                    new ManifestFile(now, stored.manifest().facts(), sessions, seals)::write);
            if (now.isUnfinished()) {
                console.warn(
                        "app.report-unfinished", directory.path(), now.replicationsDone(), now.replicationsAsked());
            }
            return now;
        }
    }
}
