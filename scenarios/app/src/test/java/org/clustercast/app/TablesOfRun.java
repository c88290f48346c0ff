package org.clustercast.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.clustercast.app.terminal.Product;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.ensemble.table.ResultTables;
import org.clustercast.ensemble.table.ReviewTables;
import org.clustercast.ensemble.table.ScenarioTables;
import org.clustercast.result.RecordFile;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.result.RunDirectory;
import org.clustercast.scenario.Scenario;

/** The tables of a small run, made in the process of the test; no charts, no side analyses. */
final class TablesOfRun {

    private TablesOfRun() {}

    /** A scenario of the library with some values set. */
    static Scenario scenario(String name, String... sets) {
        return Product.open().loader().load(name, Path.of(""), List.of(sets), OptionalLong.empty());
    }

    /** Simulates some replications and writes the tables into a folder. */
    static RunDirectory write(Scenario scenario, int replications, Path folder) throws IOException {
        RunDirectory directory = RunDirectory.at(Files.createDirectories(folder));
        SimulationRun run = new SimulationRun(scenario, CheckLevel.QUARTERLY);
        try (RecordFile records =
                RecordFile.open(folder.resolve(RunDirectory.RECORDS), scenario.fingerprint(), run.layout())) {
            ReplicationRecord record = new ReplicationRecord(run.layout());
            for (int replication = 0; replication < replications; replication++) {
                run.run(replication, record);
                records.writer().write(replication, record);
            }
            ResultTables.write(scenario, records, 0, directory);
        }
        ScenarioTables.write(scenario, directory);
        ReviewTables.write(scenario, directory);
        return directory;
    }
}
