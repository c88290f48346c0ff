package org.clustercast.result;

import java.util.List;
import org.clustercast.quantity.Quarter;

/**
 * Where each number of a replication's record stands.
 *
 * <p>Floats: first the indicators, indicator by indicator, within it series by series, within it quarter by quarter;
 * then the ledger, line by line, year by year, supplied before used. Doubles: annual output, year by year, cluster by
 * cluster; then annual output of named projects, year by year, project by project.
 *
 * @param indicators indicators
 * @param series ids of the clusters in contract order, then {@code six} and {@code district}
 * @param quarters simulated quarters in order
 * @param ledger lines of the ledger
 * @param clusters ids of the clusters whose annual output is recorded
 * @param projects ids of the named projects that exist in the scenario
 */
public record RecordLayout(
        List<IndicatorDescriptor> indicators,
        List<String> series,
        List<Quarter> quarters,
        List<LedgerLine> ledger,
        List<String> clusters,
        List<String> projects) {

    public RecordLayout {
        indicators = List.copyOf(indicators);
        series = List.copyOf(series);
        quarters = List.copyOf(quarters);
        ledger = List.copyOf(ledger);
        clusters = List.copyOf(clusters);
        projects = List.copyOf(projects);
    }

    /** Number of simulated years. */
    public int years() {
        return quarters.size() / Quarter.PER_YEAR;
    }

    /** First simulated calendar year. */
    public int firstYear() {
        return quarters.get(0).year();
    }

    /** Position of an indicator's value among the floats. */
    public int indicatorPosition(int indicator, int serie, int quarter) {
        return (indicator * series.size() + serie) * quarters.size() + quarter;
    }

    /** Position of a ledger amount among the floats; {@code side} 0 supplied, 1 used. */
    public int ledgerPosition(int line, int year, int side) {
        return indicators.size() * series.size() * quarters.size() + (line * years() + year) * 2 + side;
    }

    /** Number of floats in a record. */
    public int floats() {
        return indicators.size() * series.size() * quarters.size() + ledger.size() * years() * 2;
    }

    /** Position of a cluster's annual output among the doubles. */
    public int outputPosition(int year, int cluster) {
        return year * clusters.size() + cluster;
    }

    /** Position of a project's annual output among the doubles. */
    public int projectPosition(int year, int project) {
        return years() * clusters.size() + year * projects.size() + project;
    }

    /** Number of doubles in a record. */
    public int doubles() {
        return years() * (clusters.size() + projects.size());
    }
}
