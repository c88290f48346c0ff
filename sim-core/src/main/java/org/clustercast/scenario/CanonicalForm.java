package org.clustercast.scenario;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.clustercast.district.Anchor;
import org.clustercast.district.ApprovalPipeline;
import org.clustercast.district.Breakthrough;
import org.clustercast.district.Cluster;
import org.clustercast.district.Link;
import org.clustercast.district.Park;
import org.clustercast.district.Segment;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.Prior;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.LeverSplit;
import org.clustercast.policy.Project;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.policy.Target;
import org.clustercast.quantity.ShortestDecimals;

/**
 * The canonical text of a scenario: everything that decides its results and nothing else, one value a line, sorted. No
 * labels, notes, sources, file names, replications or languages.
 */
public final class CanonicalForm {

    private final SortedMap<String, String> lines = new TreeMap<>();

    private CanonicalForm() {}

    /** The canonical text of a scenario: lines {@code key=value}, sorted by key. */
    public static String text(Scenario scenario) {
        CanonicalForm form = new CanonicalForm();
        form.general(scenario);
        int order = 0;
        for (Cluster cluster : scenario.clusters()) {
            form.cluster(cluster, order++);
        }
        scenario.parks().forEach(form::park);
        scenario.anchors().forEach(form::anchor);
        scenario.links().forEach(form::link);
        scenario.projects().forEach(form::project);
        scenario.targets().forEach(form::target);
        scenario.parameters().all().forEach(form::parameter);
        scenario.levers().forEach(form::lever);
        scenario.innovations().breakthroughs().forEach(form::breakthrough);
        scenario.innovations().pipelines().forEach(form::pipeline);
        scenario.events().forEach(form::event);
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> line : form.lines.entrySet()) {
            text.append(line.getKey()).append('=').append(line.getValue()).append('\n');
        }
        return text.toString();
    }

    private void general(Scenario scenario) {
        put("model", scenario.modelVersion());
        put("seed", String.valueOf(scenario.seed()));
        put("span", scenario.span().start() + " " + scenario.span().end());
        put("uncertain", String.valueOf(scenario.uncertain()));
        put(
                "seasonalWeights",
                numbers(scenario.seasonalWeights().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray()));
        put("switches", scenario.switches().toString());
    }

    private void cluster(Cluster cluster, int order) {
        String path = "cluster." + cluster.id();
        put(path, order + " " + cluster.measure() + " " + cluster.tracked());
        var base = cluster.base();
        var staff = base.staff();
        put(
                path + ".base",
                numbers(
                        base.outputYi(),
                        base.enterprisesAboveScale(),
                        base.enterprisesInTop100(),
                        base.top100OutputYi(),
                        base.littleGiants(),
                        base.listed(),
                        base.capitalYi(),
                        base.floorSpaceSqm()));
        put(path + ".staff", numbers(staff.top(), staff.highLevel(), staff.skilled(), staff.young(), staff.general()));
        int position = 0;
        for (Segment segment : cluster.segments()) {
            put("segment." + segment.id(), position++ + " " + segment.inDocument() + " " + number(segment.share()));
        }
    }

    private void park(Park park) {
        String path = "park." + park.id();
        put(path, park.enclave() + " " + park.ownerOccupied() + " " + park.clusters());
        put(path + ".space", numbers(park.readyFreeSqm(), park.underConstructionSqm()));
        park.occupiedSqm().forEach((cluster, sqm) -> put(path + ".occupied." + cluster, number(sqm)));
        park.plannedSupplySqm().forEach((year, sqm) -> put(path + ".planned." + year, number(sqm)));
    }

    private void anchor(Anchor anchor) {
        put(
                "anchor." + anchor.id(),
                anchor.cluster() + " " + anchor.segment() + " " + anchor.park() + " " + anchor.listed() + " "
                        + anchor.littleGiant() + " " + anchor.inTop100() + " "
                        + numbers(
                                anchor.outputYi(),
                                anchor.capitalYi(),
                                anchor.floorSpaceSqm(),
                                anchor.staff(),
                                anchor.localPhysicalShare()));
    }

    private void link(Link link) {
        put("link." + link.level() + "." + link.from() + ">" + link.to(), link.strength() + " " + number(link.value()));
    }

    private void project(ProjectPlan plan) {
        Project project = plan.project();
        String path = "project." + project.id();
        put(path, plan.exists() + " " + plan.care());
        put(
                path + ".place",
                project.cluster() + " " + project.segment() + " " + project.park() + " " + project.start());
        put(
                path + ".size",
                numbers(
                        project.capexYi(),
                        project.promisedOutputYi(),
                        project.floorSpaceSqm(),
                        project.jobs(),
                        project.realisation(),
                        project.inOrdinaryTrend()));
        put(path + ".buildYears", prior(project.buildYears()));
        put(path + ".rampYears", prior(project.rampYears()));
        put(path + ".conversion", prior(project.conversion()));
    }

    private void target(Target target) {
        put("target." + target.cluster() + "." + target.year(), number(target.valueYi()));
    }

    private void parameter(Parameter parameter) {
        Prior prior = parameter.prior();
        put("parameter." + parameter.id(), number(parameter.value()) + (prior == null ? "" : " " + prior(prior)));
    }

    private void lever(LeverPlan plan) {
        String path = "lever." + plan.lever();
        put(path, plan.instrument() + " " + plan.on() + " " + plan.keys());
        for (int k = 0; k < plan.keys().size(); k++) {
            int key = k;
            put(path + ".base." + plan.keys().get(k), byQuarter(plan, q -> plan.base(key, q)));
            put(path + ".total." + plan.keys().get(k), byQuarter(plan, q -> plan.total(key, q)));
        }
        put(path + ".unassigned", byQuarter(plan, plan::unassigned));
        LeverSplit split = plan.split();
        for (int part = 0; part < split.count(); part++) {
            int shown = part;
            put(path + ".baseSplit." + split.parts().get(part), number(split.practice(part)));
            put(path + ".split." + split.parts().get(part), byQuarter(plan, q -> split.share(shown, q)));
        }
    }

    private void breakthrough(Breakthrough breakthrough) {
        put("breakthrough." + breakthrough.id(), breakthrough.cluster() + " " + breakthrough.segment());
    }

    private void pipeline(ApprovalPipeline pipeline) {
        String path = "approval." + pipeline.id();
        put(
                path,
                pipeline.cluster() + " " + numbers(pipeline.startsPerYear(), pipeline.salesYi(), pipeline.rampYears()));
        int position = 0;
        for (ApprovalPipeline.Stage stage : pipeline.stages()) {
            put(
                    path + "." + position++,
                    stage.id() + " " + stage.review() + " "
                            + numbers(stage.candidates(), stage.years(), stage.success()));
        }
    }

    private void event(ScenarioEvent event) {
        put(
                "event." + event.id(),
                event.type().id() + " " + event.at() + " " + event.subject() + " "
                        + numbers(event.size(), event.years(), event.probability()));
    }

    private void put(String key, String value) {
        if (lines.put(key, value) != null) {
            throw new IllegalStateException("two values for " + key + " in the canonical form");
        }
    }

    private static String prior(Prior prior) {
        return prior.scale() + " " + numbers(prior.p05(), prior.median(), prior.p95(), prior.lower(), prior.upper());
    }

    private static String byQuarter(LeverPlan plan, IntToDoubleFunction flow) {
        return numbers(IntStream.range(0, plan.quarters()).mapToDouble(flow).toArray());
    }

    private static String numbers(double... values) {
        StringBuilder text = new StringBuilder();
        Arrays.stream(values)
                .forEach(value -> text.append(text.isEmpty() ? "" : " ").append(number(value)));
        return text.toString();
    }

    private static String number(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        return Double.isNaN(value) ? "" : ShortestDecimals.text(value);
    }
}
