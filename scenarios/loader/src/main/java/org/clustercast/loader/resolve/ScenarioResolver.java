package org.clustercast.loader.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.problem.Messages;
import org.clustercast.loader.problem.Problem;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.policy.ResourceAccount;
import org.clustercast.policy.ResourceBook;
import org.clustercast.policy.Target;
import org.clustercast.quantity.Language;
import org.clustercast.quantity.Quarter;
import org.clustercast.quantity.Text;
import org.clustercast.scenario.EvidenceEntry;
import org.clustercast.scenario.Review;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.ScenarioVariant;
import org.clustercast.scenario.Switches;
import org.clustercast.scenario.TimeSpan;

/** Makes the resolved scenario out of the merged layers. */
final class ScenarioResolver {

    /** Longest simulated span: the data say nothing about what is further away. */
    private static final int LONGEST_YEARS = 30;
    /** Clause of a target that does not name its origin. */
    private static final String OWN_TARGET = "用户提供";

    private final DistrictData district;
    private final KeyNames names;
    private final String modelVersion;
    private final Problems problems = new Problems();

    /** A resolver for a version of the model; it passes on what was found about the files. */
    ScenarioResolver(DistrictData district, KeyNames names, String modelVersion, List<Problem> warnings) {
        warnings.forEach(problems::warn);
        this.modelVersion = modelVersion;
        this.names = names;
        this.district = district;
    }

    /**
     * The scenario.
     *
     * @param id id of the scenario
     * @param whole everything that it says, checked
     * @param description what it stands for
     * @param layers the files that say it, the one that was named first, then what it extends, and so on
     */
    Scenario resolve(String id, View whole, Text description, List<Node.Mapping> layers) {
        TimeSpan span = span(whole.view("span"), layers);
        Horizon horizon = Horizon.of(span, layers);
        StatedEvidence stated = new StatedEvidence();
        Optional<View> parameters = whole.find("parameters");
        List<ProjectPlan> projects =
                new ProjectResolver(district, horizon, names, problems).resolve(whole.find("projects"));
        ParameterSet set = new ParameterResolver(district, names, problems).resolve(parameters);
        List<LeverPlan> levers = levers(whole.find("levers"), horizon, stated);
        List<ResourceAccount> accounts = accounts(whole, horizon, levers, projects, set);
        new Plausibility(district, names, problems).replications(whole);
        Scenario scenario = new Scenario(
                id,
                whole.words("label"),
                description,
                modelVersion,
                span,
                Long.parseLong(whole.text("seed")),
                whole.whole("replications"),
                whole.flag("uncertainty", true),
                district.clusters(),
                district.parks(),
                district.anchors(),
                district.links(),
                projects,
                targets(whole.items("targets"), horizon),
                set,
                levers,
                district.seasonalWeights(),
                whole.find("switches").map(SwitchNames::read).orElse(Switches.usual()),
                district.innovations(),
                new EventResolver(district, horizon, names, problems).resolve(whole.find("events"), projects),
                evidence(whole, stated),
                review(accounts));
        problems.throwIfAny();
        Review review = scenario.review();
        return ScenarioVariant.of(scenario)
                .review(new Review(review.warnings(), review.accounts(), EffectReview.of(district, scenario)))
                .scenario();
    }

    /** The span of a scenario, unless something is wrong with it. */
    static Optional<TimeSpan> sound(View span, DistrictData district) {
        Quarter start = Quarter.parse(span.text("start"));
        Quarter end = Quarter.parse(span.text("end"));
        boolean isSound = start.equals(Quarter.of(district.baseYear() + 1, 1))
                && end.quarterOfYear() == Quarter.PER_YEAR
                && end.compareTo(start) > 0
                && end.year() <= district.baseYear() + LONGEST_YEARS;
        return isSound ? Optional.of(new TimeSpan(start, end)) : Optional.empty();
    }

    private TimeSpan span(View span, List<Node.Mapping> layers) {
        Quarter start = Quarter.parse(span.text("start"));
        Quarter end = Quarter.parse(span.text("end"));
        Quarter first = Quarter.of(district.baseYear() + 1, 1);
        if (!start.equals(first)) {
            problems.add("span.start", span.place("start"), start, first, district.baseYear());
        }
        if (end.quarterOfYear() != Quarter.PER_YEAR) {
            problems.add("span.whole-years", span.place("end"), end, end.year() + "Q4");
        }
        if (end.compareTo(first) < 0 || end.year() > district.baseYear() + LONGEST_YEARS) {
            int last = district.baseYear() + LONGEST_YEARS;
            problems.add("span.end", span.place("end"), end, first, last + "Q4");
        }
        FaultyEvents.stopIfAny(layers, district, names, problems);
        return new TimeSpan(start, end);
    }

    private List<LeverPlan> levers(Optional<View> stated, Horizon horizon, StatedEvidence evidence) {
        LeverResolver resolver = new LeverResolver(district, horizon, names, problems);
        List<LeverPlan> plans = new ArrayList<>();
        district.levers().forEach(lever -> {
            Optional<View> own = stated.flatMap(view -> view.find(lever.id()));
            own.ifPresent(view -> evidence.add("scenario.levers." + lever.id(), view, lever.unit()));
            plans.add(resolver.resolve(lever, own));
        });
        return plans;
    }

    private List<ResourceAccount> accounts(
            View whole, Horizon horizon, List<LeverPlan> levers, List<ProjectPlan> projects, ParameterSet parameters) {
        ResourceBook book = new ResourceCheck(horizon, names, problems)
                .check(whole.find("resources"), ResourceBook.of(levers, parameters));
        return new SiteCheck(district, horizon, names, problems)
                .check(whole.find("projects"), book, projects)
                .accounts();
    }

    /** Warnings in both languages, with their places; they stand in tables and reports, which others read. */
    private Review review(List<ResourceAccount> accounts) {
        Messages chinese = Messages.in(Language.ZH);
        Messages english = Messages.in(Language.EN);
        return new Review(
                problems.warnings().stream()
                        .map(Problem::withoutFolder)
                        .map(warning -> new Text(chinese.line(warning), english.line(warning)))
                        .toList(),
                accounts,
                List.of());
    }

    private List<EvidenceEntry> evidence(View whole, StatedEvidence stated) {
        whole.find("projects")
                .ifPresent(projects ->
                        projects.views().forEach((id, view) -> stated.add("scenario.projects." + id, view, "")));
        whole.find("events")
                .ifPresent(
                        events -> events.views().forEach((id, view) -> stated.add("scenario.events." + id, view, "")));
        List<EvidenceEntry> all = new ArrayList<>(district.evidence());
        all.addAll(stated.entries());
        return all;
    }

    /** The official targets within the span, and those that the scenario adds. */
    private List<Target> targets(List<View> added, Horizon horizon) {
        List<Target> targets = new ArrayList<>(district.targets());
        for (View view : added) {
            String cluster = view.text("cluster");
            int year = view.whole("year");
            if (!horizon.holdsYear(year, view.place("year"))) {
                int first = horizon.span().start().year();
                int last = horizon.last(view.place("year")).year();
                problems.add("target.year", view.place("year"), year, first, last);
            }
            district.targets().stream()
                    .filter(target -> target.cluster().equals(cluster) && target.year() == year)
                    .findFirst()
                    .ifPresent(official -> problems.add(
                            "target.official", view.place(), names.text(cluster), year, official.valueYi()));
            Target target = new Target(cluster, year, view.number("output"), view.text("clause", OWN_TARGET));
            new Plausibility(district, names, problems).target(target, view);
            targets.add(target);
        }
        targets.removeIf(target -> !horizon.span().years().contains(target.year()));
        List<String> order = district.clusterIds();
        targets.sort(Comparator.comparingInt((Target target) -> order.indexOf(target.cluster()))
                .thenComparingInt(Target::year));
        return targets;
    }
}
