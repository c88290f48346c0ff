package org.clustercast.experiment;

import org.clustercast.result.RecordLayout;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.Scenario;

/**
 * Annual output of every cluster in every year, 亿元 at full precision, year by year.
 *
 * @param years simulated years
 * @param clusters number of clusters
 */
public record AnnualOutput(int years, int clusters) implements Response {

    /** The outputs of a scenario, or of others of its clusters and span. */
    public static AnnualOutput of(Scenario scenario) {
        return new AnnualOutput(
                scenario.span().years().size(), scenario.clusters().size());
    }

    @Override
    public String id() {
        return "annual-output-" + years + "x" + clusters;
    }

    @Override
    public int width() {
        return years * clusters;
    }

    /** Column of a cluster in a year, both from 0. */
    public int column(int year, int cluster) {
        return year * clusters + cluster;
    }

    @Override
    public void read(RecordLayout layout, ReplicationRecord record, double[] into, int at) {
        System.arraycopy(record.doubles(), layout.outputPosition(0, 0), into, at, width());
    }
}
