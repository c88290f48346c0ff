package org.clustercast.ensemble;

import org.clustercast.policy.ResourceAccount;
import org.clustercast.quantity.Text;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;

/** Tables of what was found before the run: warnings, and resources given out against what is available. */
public final class ReviewTables {

    private ReviewTables() {}

    /** Writes {@code warnings.csv} and {@code resources.csv}. */
    public static void write(Scenario scenario, RunDirectory run) throws java.io.IOException {
        run.write(RunDirectory.WARNINGS, warnings(scenario));
        run.write(RunDirectory.RESOURCES, resources(scenario));
    }

    /** One row for each warning; without warnings only the header. */
    static Table warnings(Scenario scenario) {
        Table.Builder table = Table.columns("zh", "en");
        for (Text warning : scenario.review().warnings()) {
            table.row(warning.zh(), warning.en());
        }
        return table.build();
    }

    /** Resources by quarter; what is available is empty where nobody stated it. */
    public static Table resources(Scenario scenario) {
        Table.Builder table =
                Table.columns("resource", "place", "period", "unit", "allocated", "available", "unallocated");
        for (ResourceAccount account : scenario.review().accounts()) {
            for (int q = 0; q < account.allocated().length; q++) {
                table.row(
                        account.resource(),
                        account.place(),
                        scenario.span().start().plus(q).toString(),
                        account.unit(),
                        account.allocated()[q],
                        account.available()[q],
                        account.unallocated()[q]);
            }
        }
        return table.build();
    }
}
