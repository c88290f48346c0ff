package org.clustercast.scenario;

import java.util.List;
import org.clustercast.district.Anchor;
import org.clustercast.district.Cluster;
import org.clustercast.district.Link;
import org.clustercast.district.Park;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.ProjectPlan;

/** A scenario with some of its parts exchanged; what is not named stays, the fingerprint included. */
public final class ScenarioVariant {

    private final Scenario origin;
    private String fingerprint;
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
        fingerprint = origin.fingerprint();
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

    /** Another fingerprint. */
    public ScenarioVariant fingerprint(String other) {
        fingerprint = other;
        return this;
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

    /** The variant. */
    public Scenario scenario() {
        return new Scenario(
                origin.id(),
                origin.label(),
                origin.description(),
                fingerprint,
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
}
