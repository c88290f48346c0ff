package org.clustercast.ensemble.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.clustercast.result.RecordFile;
import org.clustercast.result.TableWriter;
import org.clustercast.scenario.Scenario;

/** {@code outcomes.csv}: annual output of every finished replication at full precision, beginning with the base year. */
public final class OutcomesTable {

    /** Columns of the table. */
    static final List<String> COLUMNS = List.of("replication", "year", "cluster", "output");

    private OutcomesTable() {}

    /** Writes the table, one replication after the other. */
    public static void write(Scenario scenario, RecordFile records, Path file) throws IOException {
        AnnualOutputs outputs = new AnnualOutputs(scenario, records.layout());
        List<String> ids = outputs.ids();
        int lastYear = outputs.baseYear() + records.layout().years();
        try (TableWriter table = new TableWriter(file, COLUMNS)) {
            records.forEachDoubles((replication, doubles) -> {
                for (int id = 0; id < ids.size(); id++) {
                    table.row(replication, outputs.baseYear(), ids.get(id), outputs.base(id));
                }
                for (int year = outputs.baseYear() + 1; year <= lastYear; year++) {
                    for (int id = 0; id < ids.size(); id++) {
                        table.row(replication, year, ids.get(id), outputs.of(doubles, id, year));
                    }
                }
            });
            table.commit();
        }
    }
}
