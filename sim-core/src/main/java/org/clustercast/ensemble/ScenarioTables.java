package org.clustercast.ensemble;

import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.Prior;
import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Quarter;
import org.clustercast.quantity.Text;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;

/** Tables that say what a run assumed: parameters with their priors and sources and levers as base and addition. */
public final class ScenarioTables {

    private ScenarioTables() {}

    /** Writes {@code parameters.csv} and {@code levers.csv}. */
    public static void write(Scenario scenario, RunDirectory run) throws java.io.IOException {
        run.write(RunDirectory.PARAMETERS, parameters(scenario));
        run.write(RunDirectory.LEVERS, levers(scenario));
    }

    static Table parameters(Scenario scenario) {
        Table.Builder table = Table.columns(
                "id", "label_zh", "label_en", "unit", "value", "p05", "median", "p95", "scale", "grade", "source");
        for (Parameter p : scenario.parameters().all()) {
            Prior prior = p.prior();
            table.row(
                    p.id(),
                    name(scenario, p).zh(),
                    name(scenario, p).en(),
                    p.unit(),
                    p.value(),
                    prior == null ? "" : prior.p05(),
                    prior == null ? "" : prior.median(),
                    prior == null ? "" : prior.p95(),
                    prior == null ? "" : prior.scale().name().toLowerCase(java.util.Locale.ROOT),
                    p.evidence().grade().name(),
                    p.evidence().source());
        }
        return table.build();
    }

    /** Label of a parameter; one that is for a cluster says which. */
    private static Text name(Scenario scenario, Parameter p) {
        if (p.cluster() == null) {
            return p.label();
        }
        Text cluster =
                scenario.clusters().get(scenario.clusterPosition(p.cluster())).label();
        return new Text(p.label().zh() + "：" + cluster.zh(), p.label().en() + ": " + cluster.en());
    }

    /** Flows by calendar year: the average of its quarters, per year. */
    static Table levers(Scenario scenario) {
        Table.Builder table = Table.columns("lever", "instrument", "key", "year", "unit", "base", "total", "addition");
        for (LeverPlan lever : scenario.levers()) {
            for (int k = 0; k < lever.keys().size(); k++) {
                for (int y = 0; y < scenario.span().years().size(); y++) {
                    double base = yearly(lever.base()[k], y);
                    double total = yearly(lever.total()[k], y);
                    table.row(
                            lever.lever(),
                            lever.instrument(),
                            lever.keys().get(k),
                            scenario.span().years().get(y),
                            lever.unit(),
                            base,
                            total,
                            total - base);
                }
            }
        }
        return table.build();
    }

    private static double yearly(double[] flow, int year) {
        double sum = 0;
        for (int q = 0; q < Quarter.PER_YEAR; q++) {
            sum += flow[year * Quarter.PER_YEAR + q];
        }
        return sum / Quarter.PER_YEAR;
    }
}
