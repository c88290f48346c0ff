package org.clustercast.district;

import org.clustercast.quantity.Text;

/**
 * A breakthrough (攻关) that the document names: an event that happens once, to one enterprise of a segment first.
 *
 * @param id id; also the address of its luck
 * @param label name
 * @param cluster id of its cluster
 * @param segment id of its segment
 * @param clause clause of the document
 */
public record Breakthrough(String id, Text label, String cluster, String segment, String clause) {}
