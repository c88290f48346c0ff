package org.clustercast.ensemble.table;

import java.util.stream.Stream;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.Prior;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.LeverSplit;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.quantity.Quarter;
import org.clustercast.quantity.Text;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.ScenarioEvent;

/** Tables that say what a run assumed: parameters with their priors and sources, levers as base and addition, events. */
public final class ScenarioTables {

    private ScenarioTables() {}

    /** Writes {@code parameters.csv}, {@code levers.csv} and {@code events.csv}. */
    public static void write(Scenario scenario, RunDirectory run) throws java.io.IOException {
        run.write(RunDirectory.PARAMETERS, parameters(scenario));
        run.write(RunDirectory.LEVERS, levers(scenario));
        run.write(RunDirectory.EVENTS, events(scenario));
    }

    public static Table parameters(Scenario scenario) {
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

    /** Flows by calendar year, by key and part: the average of the year's quarters, per year. */
    public static Table levers(Scenario scenario) {
        Table.Builder table = Table.columns(
                "lever", "instrument", "key", "part", "year", "unit", "base", "total", "addition", "clause", "on");
        for (LeverPlan lever : scenario.levers()) {
            for (int k = 0; k < lever.keys().size(); k++) {
                double[] base = lever.base()[k];
                double[] total = lever.total()[k];
                if (lever.split().count() == 0) {
                    addRows(table, scenario, lever, new PartFlows(lever.keys().get(k), "", base, total));
                }
                for (int part = 0; part < lever.split().count(); part++) {
                    addRows(table, scenario, lever, PartFlows.of(lever, k, part));
                }
            }
        }
        return table.build();
    }

    /** Flows of a part of a key by quarter, per year; a lever without a split has one part without a name. */
    private record PartFlows(String key, String part, double[] base, double[] total) {

        static PartFlows of(LeverPlan lever, int key, int part) {
            LeverSplit split = lever.split();
            double[] base = lever.base()[key].clone();
            double[] total = lever.total()[key].clone();
            for (int q = 0; q < base.length; q++) {
                base[q] *= split.practice(part);
                total[q] *= split.share(part, q);
            }
            return new PartFlows(lever.keys().get(key), split.parts().get(part), base, total);
        }
    }

    private static void addRows(Table.Builder table, Scenario scenario, LeverPlan lever, PartFlows flows) {
        for (int y = 0; y < scenario.span().years().size(); y++) {
            double base = yearly(flows.base, y);
            double total = yearly(flows.total, y);
            table.row(
                    lever.lever(),
                    lever.instrument(),
                    flows.key,
                    flows.part,
                    scenario.span().years().get(y),
                    lever.unit(),
                    base,
                    total,
                    total - base,
                    lever.clause(),
                    lever.on());
        }
    }

    /** One row for each event; without events only the header. */
    public static Table events(Scenario scenario) {
        Table.Builder table = Table.columns(
                "id", "type", "at", "subject", "subject_zh", "subject_en", "size", "years", "probability");
        for (ScenarioEvent event : scenario.events()) {
            Text subject = subject(scenario, event.subject());
            table.row(
                    event.id(),
                    event.type().id(),
                    event.at().toString(),
                    event.subject(),
                    subject.zh(),
                    subject.en(),
                    event.size(),
                    event.years(),
                    event.probability());
        }
        return table.build();
    }

    /** Name of the cluster, segment, anchor or project with an id. */
    private static Text subject(Scenario scenario, String id) {
        Stream<Named> clusters = scenario.clusters().stream().map(c -> new Named(c.id(), c.label()));
        Stream<Named> segments =
                scenario.clusters().stream().flatMap(c -> c.segments().stream()).map(s -> new Named(s.id(), s.label()));
        Stream<Named> anchors = scenario.anchors().stream().map(a -> new Named(a.id(), a.label()));
        Stream<Named> projects =
                scenario.projects().stream().map(ProjectPlan::project).map(p -> new Named(p.id(), p.label()));
        return Stream.of(clusters, segments, anchors, projects)
                .flatMap(named -> named)
                .filter(named -> named.id().equals(id))
                .map(Named::label)
                .findFirst()
                .orElseGet(() -> Text.same(id));
    }

    private record Named(String id, Text label) {}

    private static double yearly(double[] flow, int year) {
        double sum = 0;
        for (int q = 0; q < Quarter.PER_YEAR; q++) {
            sum += flow[year * Quarter.PER_YEAR + q];
        }
        return sum / Quarter.PER_YEAR;
    }
}
