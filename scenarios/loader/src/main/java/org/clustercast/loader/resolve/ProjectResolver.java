package org.clustercast.loader.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clustercast.district.Cluster;
import org.clustercast.district.Segment;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.data.ParameterFiles;
import org.clustercast.loader.data.References;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.loader.vocabulary.Nearest;
import org.clustercast.parameter.Prior;
import org.clustercast.parameter.Scale;
import org.clustercast.policy.Project;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.quantity.Quarter;

/** What a scenario decides about the projects of the data, and the projects that it adds. */
final class ProjectResolver {

    private static final double SQM_PER_WAN_SQM = 10_000;

    private final DistrictData district;
    private final Horizon horizon;
    private final Problems problems;
    private final Plausibility plausibility;

    ProjectResolver(DistrictData district, Horizon horizon, KeyNames names, Problems problems) {
        plausibility = new Plausibility(district, names, problems);
        this.district = district;
        this.horizon = horizon;
        this.problems = problems;
    }

    List<ProjectPlan> resolve(Optional<View> stated) {
        List<ProjectPlan> plans = new ArrayList<>();
        for (Project project : district.projects()) {
            Optional<View> own = stated.flatMap(view -> view.find(project.id()));
            own.ifPresent(view -> refuseNew(project.id(), view));
            // What was decided belongs to every world. A project that ordinary growth contains wholly has no effect of
            // its own: it may as well be there.
            boolean isInEveryWorld = district.underWay().contains(project.id());
            plans.add(plan(project, own, isInEveryWorld || project.inOrdinaryTrend() == 1));
        }
        stated.ifPresent(
                view -> view.views().forEach((id, own) -> added(id, own).ifPresent(plans::add)));
        plans.sort(Comparator.comparing(plan -> plan.project().id()));
        return plans;
    }

    private static ProjectPlan plan(Project project, Optional<View> stated, boolean existsByDefault) {
        return new ProjectPlan(
                project,
                stated.map(view -> view.flag("exists", existsByDefault)).orElse(existsByDefault),
                stated.map(view -> view.flag("care", false)).orElse(false));
    }

    private void refuseNew(String id, View stated) {
        if (stated.has("new")) {
            problems.add("project.not-new", stated.place("new"), id);
        }
    }

    private Optional<ProjectPlan> added(String id, View stated) {
        List<String> known = district.projects().stream().map(Project::id).toList();
        if (known.contains(id)) {
            return Optional.empty();
        }
        if (!stated.has("new")) {
            String nearest = Nearest.of(id, known).orElse(known.isEmpty() ? "" : known.get(0));
            problems.add("project.undefined", stated.place(), id, nearest);
            return Optional.empty();
        }
        return Optional.of(plan(project(id, stated.view("new")), Optional.of(stated), true));
    }

    private Project project(String id, View view) {
        String cluster = view.text("cluster");
        List<String> segments = district.clusters().stream()
                .filter(candidate -> candidate.id().equals(cluster))
                .map(Cluster::segments)
                .flatMap(List::stream)
                .map(Segment::id)
                .toList();
        new References(problems).check("segment", view.text("segment"), view.place("segment"), segments);
        Quarter start = Quarter.parse(view.text("start"));
        Place place = view.place("start");
        if (!horizon.holds(start, place)) {
            problems.add("period.outside", place, start, horizon.span().start(), horizon.last(place));
        }
        Project project = new Project(
                id,
                view.words("label"),
                cluster,
                view.text("segment"),
                view.text("park"),
                view.number("capexYi"),
                view.number("promisedOutputYi"),
                SQM_PER_WAN_SQM * view.number("floorSpaceWanSqm"),
                view.number("jobs"),
                start,
                uncertain(view, "buildYears"),
                uncertain(view, "rampYears"),
                view.number("realisation"),
                uncertain(view, "conversion"),
                view.number("inOrdinaryTrend"));
        plausibility.project(project, view);
        return project;
    }

    /** A plain number is sure; three quantiles make a prior, on the log scale if they do not say otherwise. */
    private Prior uncertain(View view, String key) {
        if (!view.isView(key)) {
            return Prior.fixed(view.number(key));
        }
        View prior = view.view(key);
        if (prior.has("scale")) {
            return ParameterFiles.prior(prior, problems).orElse(Prior.fixed(0));
        }
        try {
            return Prior.of(prior.number("p05"), prior.number("median"), prior.number("p95"), Scale.LOG);
        } catch (IllegalArgumentException e) {
            problems.add("prior.invalid", prior.place(), prior.text("p05"), prior.text("median"), prior.text("p95"));
            return Prior.fixed(0);
        }
    }
}
