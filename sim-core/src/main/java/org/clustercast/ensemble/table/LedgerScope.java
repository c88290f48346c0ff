package org.clustercast.ensemble.table;

import java.util.Set;
import java.util.TreeSet;
import org.clustercast.district.Cluster;
import org.clustercast.district.Park;
import org.clustercast.result.LedgerLine;
import org.clustercast.scenario.Scenario;

/**
 * Which lines of the ledger belong to which total. A cluster and the six have the lines that name them. The district has what
 * its output is made with: no line of a cluster that is measured by revenue, of a park that only such clusters may use, or of
 * an enclave whose output does not count; what clusters share (money open to all, a park, teams) is in it whole. All lines
 * together are a total of their own.
 */
final class LedgerScope {

    /** Id of the total of the whole ledger. */
    static final String ALL = "all";

    private final Set<String> six = new TreeSet<>();
    private final Set<String> outside = new TreeSet<>();
    private final Set<String> parksOutside = new TreeSet<>();

    LedgerScope(Scenario scenario) {
        for (Cluster cluster : scenario.clusters()) {
            if (cluster.tracked()) {
                six.add(cluster.id());
            }
            if (cluster.measure() != Cluster.Measure.OUTPUT) {
                outside.add(cluster.id());
            }
        }
        for (Park park : scenario.parks()) {
            boolean isAway = park.enclave() && !scenario.switches().enclaveCounts();
            if (isAway || !park.clusters().isEmpty() && outside.containsAll(park.clusters())) {
                parksOutside.add(park.id());
            }
        }
    }

    /** Whether a line belongs to a cluster, {@code six}, {@code district} or {@code all}. */
    boolean isOf(LedgerLine line, String series) {
        return switch (series) {
            case ALL -> true;
            case AnnualOutputs.DISTRICT -> !outside.contains(line.cluster()) && !parksOutside.contains(line.park());
            case AnnualOutputs.SIX -> six.contains(line.cluster());
            default -> line.cluster().equals(series);
        };
    }
}
