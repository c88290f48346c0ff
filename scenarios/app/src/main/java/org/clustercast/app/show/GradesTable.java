package org.clustercast.app.show;

import java.io.IOException;
import java.util.Locale;
import org.clustercast.loader.GradeCounts;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;

/** Counts of grades of everything a scenario rests on: {@code grades.csv}. */
public final class GradesTable {

    private GradesTable() {}

    public static void write(Scenario scenario, RunDirectory directory) throws IOException {
        Table.Builder table = Table.columns("kind", "grade", "count");
        for (GradeCounts.Line line : GradeCounts.of(scenario).lines()) {
            table.row(line.kind().name().toLowerCase(Locale.ROOT), line.grade().name(), line.count());
        }
        directory.write(RunDirectory.GRADES, table.build());
    }
}
