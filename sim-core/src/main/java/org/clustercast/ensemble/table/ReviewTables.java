package org.clustercast.ensemble.table;

import org.clustercast.policy.ResourceAccount;
import org.clustercast.quantity.Text;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;
import org.clustercast.scenario.NoEffect;
import org.clustercast.scenario.Scenario;

/** Tables of what was found before the run: warnings, resources against what is available, what has no effect. */
public final class ReviewTables {

    private ReviewTables() {}

    /** Writes {@code warnings.csv}, {@code resources.csv} and {@code no_effect.csv}. */
    public static void write(Scenario scenario, RunDirectory run) throws java.io.IOException {
        run.write(RunDirectory.WARNINGS, warnings(scenario));
        run.write(RunDirectory.RESOURCES, resources(scenario));
        run.write(RunDirectory.NO_EFFECT, noEffects(scenario));
    }

    /** One row for each warning; without warnings only the header. */
    public static Table warnings(Scenario scenario) {
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

    /**
     * One row for each thing without effect, with its name; for a part the name of its lever. {@code like} names the parts
     * that act in the same way, if it acts.
     */
    public static Table noEffects(Scenario scenario) {
        Table.Builder table = Table.columns("kind", "id", "label_zh", "label_en", "like");
        for (NoEffect each : scenario.review().noEffects()) {
            Text label = label(scenario, each);
            table.row(each.kind().id(), each.id(), label.zh(), label.en(), String.join(" ", each.like()));
        }
        return table.build();
    }

    private static Text label(Scenario scenario, NoEffect each) {
        return switch (each.kind()) {
            case LEVER -> scenario.lever(each.id()).label();
            case PART -> scenario.lever(each.lever()).label();
            case PROJECT ->
                scenario.projects().stream()
                        .map(plan -> plan.project())
                        .filter(project -> project.id().equals(each.id()))
                        .map(project -> project.label())
                        .findFirst()
                        .orElseGet(() -> Text.same(each.id()));
            case EVENT, SWITCH -> Text.same(each.id());
        };
    }
}
