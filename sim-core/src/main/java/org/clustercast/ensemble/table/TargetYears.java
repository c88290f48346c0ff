package org.clustercast.ensemble.table;

import java.util.List;
import java.util.Optional;
import org.clustercast.district.Cluster;
import org.clustercast.policy.Target;
import org.clustercast.scenario.Scenario;

/** The years of a scenario's targets, and which targets are judged together. */
final class TargetYears {

    private TargetYears() {}

    /** Years that have targets, in order, each once. */
    static List<Integer> of(Scenario scenario) {
        return scenario.targets().stream().map(Target::year).distinct().sorted().toList();
    }

    /** The first target of a cluster in a year: where a scenario adds a second one, the document's counts. */
    static Optional<Target> find(Scenario scenario, String cluster, int year) {
        return scenario.targets().stream()
                .filter(target -> target.cluster().equals(cluster) && target.year() == year)
                .findFirst();
    }

    /** The targets of all tracked clusters in a year, in the order of clusters; none if one has no target then. */
    static List<Target> joint(Scenario scenario, int year) {
        List<String> tracked = scenario.clusters().stream()
                .filter(Cluster::tracked)
                .map(Cluster::id)
                .toList();
        List<Target> targets = tracked.stream()
                .flatMap(cluster -> find(scenario, cluster, year).stream())
                .toList();
        return targets.size() == tracked.size() ? targets : List.of();
    }
}
