package org.clustercast.loader.document;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clustercast.parameter.Evidence;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.Prior;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.Project;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.quantity.Quarter;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.Switches;
import org.clustercast.scenario.TimeSpan;

/** The text of {@code scenario.yaml}: the scenario as resolved, every value with unit and source. */
public final class ScenarioText {

    private static final double SQM_PER_WAN_SQM = 10_000;

    private final Scenario scenario;
    private final YamlText yaml = new YamlText();

    private ScenarioText(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The document; the same scenario gives the same text. */
    public static String of(Scenario scenario, String modelVersion) {
        return new ScenarioText(scenario).write(modelVersion);
    }

    private String write(String modelVersion) {
        yaml.comment("解析后的情景: 每个值、单位、来源。只作存档, 不作输入。")
                .comment("The scenario as resolved: every value, unit, source. For the record, not for input.")
                .field("scenario", scenario.id())
                .field("label", scenario.label())
                .field("description", scenario.description())
                .field("fingerprint", scenario.fingerprint())
                .field("modelVersion", modelVersion)
                .field("seed", scenario.seed())
                .field("replications", scenario.replications());
        yaml.line(
                        "span",
                        fields(
                                "start",
                                scenario.span().start().toString(),
                                "end",
                                scenario.span().end().toString()))
                .field("uncertainty", scenario.uncertain());
        switches(scenario.switches());
        targets();
        events();
        yaml.open("levers");
        scenario.levers().forEach(this::lever);
        yaml.close().open("projects");
        scenario.projects().forEach(this::project);
        yaml.close().open("parameters");
        scenario.parameters().all().forEach(this::parameter);
        yaml.close();
        data();
        return yaml.toString();
    }

    private void switches(Switches switches) {
        yaml.line(
                "switches",
                fields(
                        "noise", switches.noise(),
                        "policy", switches.policy(),
                        "entry", switches.entry(),
                        "exit", switches.exit(),
                        "fading", switches.fading(),
                        "capacityLimit", switches.capacityLimit(),
                        "shortage", switches.shortage(),
                        "displacement", switches.displacement(),
                        "innovation", switches.innovation(),
                        "supplyChain", switches.supplyChain(),
                        "enclaveCounts", switches.enclaveCounts()));
    }

    private void targets() {
        yaml.open("targets");
        scenario.targets()
                .forEach(target -> yaml.item(fields(
                        "cluster", target.cluster(),
                        "year", target.year(),
                        "output", target.valueYi(),
                        "unit", "亿元",
                        "clause", target.clause())));
        yaml.close();
    }

    private void events() {
        yaml.open("events");
        scenario.events()
                .forEach(event -> yaml.line(
                        event.id(),
                        fields(
                                "type", event.type().id(),
                                "at", event.at().toString(),
                                "subject", event.subject(),
                                "size", event.size(),
                                "years", event.years(),
                                "probability", event.probability())));
        yaml.close();
    }

    private void lever(LeverPlan plan) {
        yaml.open(plan.lever())
                .field("label", plan.label())
                .field("instrument", plan.instrument())
                .field("clause", plan.clause())
                .field("unit", plan.unit())
                .field("on", plan.on());
        if (plan.split().count() > 0) {
            yaml.open("split");
            for (int part = 0; part < plan.split().count(); part++) {
                yaml.line(plan.split().parts().get(part), shares(plan, part));
            }
            yaml.close();
        }
        yaml.open("flows");
        for (int k = 0; k < plan.keys().size(); k++) {
            yaml.line(plan.keys().get(k), fields("base", steps(plan.base()[k]), "total", steps(plan.total()[k])));
        }
        yaml.close().line("unassigned", steps(plan.unassigned())).close();
    }

    private Map<String, Object> shares(LeverPlan plan, int part) {
        double[] stated = new double[plan.unassigned().length];
        Arrays.setAll(stated, q -> plan.split().share(part, q));
        return fields("base", plan.split().practice(part), "total", steps(stated));
    }

    /** A number stands in the quarter from which it holds. */
    private Map<String, Object> steps(double[] flows) {
        TimeSpan span = scenario.span();
        Map<String, Object> steps = new LinkedHashMap<>();
        for (int q = 0; q < flows.length; q++) {
            if (q == 0 || flows[q] != flows[q - 1]) {
                Quarter quarter = span.start().plus(q);
                steps.put(quarter.toString(), flows[q]);
            }
        }
        return steps;
    }

    private void project(ProjectPlan plan) {
        Project project = plan.project();
        yaml.open(project.id())
                .field("label", project.label())
                .field("exists", plan.exists())
                .field("care", plan.care())
                .field("cluster", project.cluster())
                .field("segment", project.segment())
                .field("park", project.park())
                .field("start", project.start().toString())
                .field("capexYi", project.capexYi())
                .field("promisedOutputYi", project.promisedOutputYi())
                .field("floorSpaceWanSqm", project.floorSpaceSqm() / SQM_PER_WAN_SQM)
                .field("jobs", project.jobs())
                .field("realisation", project.realisation())
                .field("inOrdinaryTrend", project.inOrdinaryTrend())
                .line("buildYears", prior(project.buildYears()))
                .line("rampYears", prior(project.rampYears()))
                .line("conversion", prior(project.conversion()))
                .close();
    }

    private void parameter(Parameter parameter) {
        Map<String, Object> line = fields("value", parameter.value(), "unit", parameter.unit());
        Prior prior = parameter.prior();
        if (prior != null) {
            line.put("prior", prior(prior));
        }
        evidence(parameter.evidence(), line);
        yaml.line(parameter.id(), line);
    }

    private void data() {
        yaml.open("data");
        scenario.evidence().forEach(entry -> {
            Map<String, Object> line = fields("value", entry.value(), "unit", entry.unit());
            evidence(entry.evidence(), line);
            yaml.line(entry.path(), line);
        });
        yaml.close();
    }

    private static void evidence(Evidence evidence, Map<String, Object> line) {
        line.put("grade", evidence.grade().name());
        line.put("source", evidence.source());
        if (!evidence.note().isEmpty()) {
            line.put("note", evidence.note());
        }
    }

    private static Map<String, Object> prior(Prior prior) {
        return fields(
                "p05", prior.p05(),
                "median", prior.median(),
                "p95", prior.p95(),
                "scale", prior.scale().name().toLowerCase(java.util.Locale.ROOT),
                "lower", prior.lower(),
                "upper", prior.upper());
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
