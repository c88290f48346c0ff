package org.clustercast.scenario;

import java.util.List;
import org.clustercast.district.Anchor;
import org.clustercast.district.Cluster;
import org.clustercast.district.Link;
import org.clustercast.district.Park;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.policy.Target;
import org.clustercast.quantity.Text;

/**
 * Everything a run needs, resolved and checked.
 *
 * @param id id of the scenario: the file name without its ending
 * @param label name
 * @param description what it stands for
 * @param modelVersion version of the model that runs it; its fingerprint holds it
 * @param span simulated quarters
 * @param seed seed of all luck
 * @param replications replications by default
 * @param uncertain whether parameters are drawn from their priors; if not their values are used
 * @param clusters the clusters in contract order
 * @param parks the parks in data order
 * @param anchors the anchors in data order
 * @param links supply links
 * @param projects named projects with what the scenario decides about them
 * @param targets numeric targets
 * @param parameters parameters
 * @param levers levers resolved to flows
 * @param seasonalWeights share of a year's output recorded in each quarter, four numbers that sum to one
 * @param switches mechanisms on or off
 * @param innovations breakthroughs and pipelines of approvals
 * @param events what happens from outside
 * @param evidence every datum with its source and grade
 * @param review what was found before the run: warnings, and resources against what is available
 */
public record Scenario(
        String id,
        Text label,
        Text description,
        String modelVersion,
        TimeSpan span,
        long seed,
        int replications,
        boolean uncertain,
        List<Cluster> clusters,
        List<Park> parks,
        List<Anchor> anchors,
        List<Link> links,
        List<ProjectPlan> projects,
        List<Target> targets,
        ParameterSet parameters,
        List<LeverPlan> levers,
        List<Double> seasonalWeights,
        Switches switches,
        Innovations innovations,
        List<ScenarioEvent> events,
        List<EvidenceEntry> evidence,
        Review review) {

    public Scenario {
        clusters = List.copyOf(clusters);
        parks = List.copyOf(parks);
        anchors = List.copyOf(anchors);
        links = List.copyOf(links);
        projects = List.copyOf(projects);
        targets = List.copyOf(targets);
        levers = List.copyOf(levers);
        seasonalWeights = List.copyOf(seasonalWeights);
        events = List.copyOf(events);
        evidence = List.copyOf(evidence);
    }

    /** SHA-256 of everything that decides its results, hexadecimal; see {@link Fingerprint}. Made anew at each call. */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    /** Position of a cluster in {@link #clusters()}; throws when absent. */
    public int clusterPosition(String id) {
        for (int i = 0; i < clusters.size(); i++) {
            if (clusters.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no cluster " + id);
    }

    /** Position of a park in {@link #parks()}; throws when absent. */
    public int parkPosition(String id) {
        for (int i = 0; i < parks.size(); i++) {
            if (parks.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no park " + id);
    }

    /** The lever with an id; throws when absent. */
    public LeverPlan lever(String id) {
        return levers.stream()
                .filter(plan -> plan.lever().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no lever " + id));
    }

    /** The same scenario with other parameters, for experiments; it keeps its name. */
    public Scenario withParameters(ParameterSet others) {
        return ScenarioVariant.of(this).parameters(others).scenario();
    }

    /** The same scenario with other mechanisms on or off, for experiments; it keeps its name. */
    public Scenario withSwitches(Switches others) {
        return ScenarioVariant.of(this).switches(others).scenario();
    }

    /** The same scenario with every parameter at its stated value, for experiments; it keeps its name. */
    public Scenario sure() {
        return ScenarioVariant.of(this).uncertain(false).scenario();
    }
}
