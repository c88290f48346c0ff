package org.clustercast.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.clustercast.district.Anchor;
import org.clustercast.district.Cluster;
import org.clustercast.district.Link;
import org.clustercast.district.Park;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.policy.ResourceAccount;
import org.clustercast.policy.ResourceBook;

/**
 * A scenario with some of its parts exchanged; what is not named stays. The variant has its own fingerprint; name, words and
 * what was found about the origin before it ran are kept, and {@link #resources()} says what the variant gives out.
 */
public final class ScenarioVariant {

    private final Scenario origin;
    private boolean isUncertain;
    private List<Cluster> clusters;
    private List<Park> parks;
    private List<Anchor> anchors;
    private List<Link> links;
    private List<ProjectPlan> projects;
    private ParameterSet parameters;
    private List<LeverPlan> levers;
    private Switches switches;
    private List<ScenarioEvent> events;
    private Review review;

    private ScenarioVariant(Scenario origin) {
        this.origin = origin;
        isUncertain = origin.uncertain();
        clusters = origin.clusters();
        parks = origin.parks();
        anchors = origin.anchors();
        links = origin.links();
        projects = origin.projects();
        parameters = origin.parameters();
        levers = origin.levers();
        switches = origin.switches();
        events = origin.events();
        review = origin.review();
    }

    /** Begins with everything as it is. */
    public static ScenarioVariant of(Scenario origin) {
        return new ScenarioVariant(origin);
    }

    /** Whether parameters are drawn or take their stated values. */
    public ScenarioVariant uncertain(boolean other) {
        isUncertain = other;
        return this;
    }

    /** Other clusters. */
    public ScenarioVariant clusters(List<Cluster> others) {
        clusters = others;
        return this;
    }

    /** Other parks. */
    public ScenarioVariant parks(List<Park> others) {
        parks = others;
        return this;
    }

    /** Other anchors. */
    public ScenarioVariant anchors(List<Anchor> others) {
        anchors = others;
        return this;
    }

    /** Other links. */
    public ScenarioVariant links(List<Link> others) {
        links = others;
        return this;
    }

    /**
     * Another plan of one lever.
     *
     * @param id id of the lever
     * @param change makes the new plan out of the present one
     * @throws IllegalArgumentException when the scenario has no such lever, or the plan is of another one
     */
    public ScenarioVariant lever(String id, UnaryOperator<LeverPlan> change) {
        levers = Entry.exchanged(levers, new Entry<>("lever", id, LeverPlan::lever), change);
        return this;
    }

    /**
     * Another decision about one project: part of this world or not, looked after or not.
     *
     * @param id id of the project
     * @param change makes the new decision out of the present one
     * @throws IllegalArgumentException when the scenario has no such project, or the decision is about another one
     */
    public ScenarioVariant project(String id, UnaryOperator<ProjectPlan> change) {
        var entry = new Entry<ProjectPlan>("project", id, plan -> plan.project().id());
        projects = Entry.exchanged(projects, entry, change);
        return this;
    }

    /** Other projects. */
    public ScenarioVariant projects(List<ProjectPlan> others) {
        projects = others;
        return this;
    }

    /** Other parameters. */
    public ScenarioVariant parameters(ParameterSet others) {
        parameters = others;
        return this;
    }

    /** Other levers. */
    public ScenarioVariant levers(List<LeverPlan> others) {
        levers = others;
        return this;
    }

    /** Other mechanisms on or off. */
    public ScenarioVariant switches(Switches others) {
        switches = others;
        return this;
    }

    /** Other events. */
    public ScenarioVariant events(List<ScenarioEvent> others) {
        events = others;
        return this;
    }

    /** Another review. */
    public ScenarioVariant review(Review other) {
        review = other;
        return this;
    }

    /**
     * The book of what the variant gives out, against what the origin said there is. It also has the parks of projects
     * that the origin did not have, and those whose floor space the origin's accounts hold. Its excesses are what the
     * loader refuses in a file.
     */
    public ResourceBook resources() {
        ResourceBook book = ResourceBook.of(levers, parameters);
        List<String> sites = new ArrayList<>(sitesOfNewProjects());
        for (ResourceAccount account : origin.review().accounts()) {
            if (account.resource().equals(ResourceBook.FLOOR_SPACE)) {
                sites.add(account.place());
            } else {
                book = book.limited(account.resource(), account.place(), account.available());
            }
        }
        for (Park park : parks) {
            if (sites.contains(park.id()) && !park.ownerOccupied()) {
                book = book.withSite(park, projects, origin.span().start());
            }
        }
        return book;
    }

    private List<String> sitesOfNewProjects() {
        List<String> known =
                origin.projects().stream().map(plan -> plan.project().id()).toList();
        return projects.stream()
                .filter(plan -> plan.exists() && !known.contains(plan.project().id()))
                .map(plan -> plan.project().park())
                .toList();
    }

    /** The variant. */
    public Scenario scenario() {
        return new Scenario(
                origin.id(),
                origin.label(),
                origin.description(),
                origin.modelVersion(),
                origin.span(),
                origin.seed(),
                origin.replications(),
                isUncertain,
                clusters,
                parks,
                anchors,
                links,
                projects,
                origin.targets(),
                parameters,
                levers,
                origin.seasonalWeights(),
                switches,
                origin.innovations(),
                events,
                origin.evidence(),
                review);
    }

    /** One element of a list by its id. */
    private record Entry<T>(String kind, String id, Function<T, String> idOf) {

        boolean isOf(T element) {
            return idOf.apply(element).equals(id);
        }

        static <T> List<T> exchanged(List<T> all, Entry<T> entry, UnaryOperator<T> change) {
            List<T> changed = new ArrayList<>(all);
            int found = 0;
            for (int i = 0; i < changed.size(); i++) {
                if (entry.isOf(changed.get(i))) {
                    changed.set(i, change.apply(changed.get(i)));
                    found += entry.isOf(changed.get(i)) ? 1 : 0;
                }
            }
            if (found != 1) {
                throw new IllegalArgumentException(
                        "no " + entry.kind + " " + entry.id + " before and after the change");
            }
            return changed;
        }
    }
}
