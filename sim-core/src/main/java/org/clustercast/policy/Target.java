package org.clustercast.policy;

/**
 * An official numeric target: calendar-year output of a cluster.
 *
 * @param cluster id of the cluster
 * @param year calendar year
 * @param valueYi output to reach, 亿元
 * @param clause clause of the document, or who named it
 */
public record Target(String cluster, int year, double valueYi, String clause) {

    /** Whether an output, at full precision, hits the target. */
    public boolean isHitBy(double outputYi) {
        return outputYi >= valueYi;
    }
}
