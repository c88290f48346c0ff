package org.clustercast.district;

import org.clustercast.quantity.Text;

/**
 * A segment of a cluster.
 *
 * @param id id within the district
 * @param label name
 * @param inDocument whether the document names it; if not it closes the accounts
 * @param share share of the cluster's base-year output, 0 to 1
 */
public record Segment(String id, Text label, boolean inDocument, double share) {}
