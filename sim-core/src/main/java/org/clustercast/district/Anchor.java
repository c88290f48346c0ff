package org.clustercast.district;

import org.clustercast.quantity.Text;

/**
 * A large enterprise given one by one in the data; the label is an archetype, not a name.
 *
 * @param id data id
 * @param label archetype label
 * @param cluster id of its cluster
 * @param segment id of its segment
 * @param park id of the park it stands in
 * @param outputYi output booked in 2023, 亿元
 * @param capitalYi capital standing in the district, 亿元
 * @param floorSpaceSqm floor space in the district, ㎡
 * @param staff persons in the district
 * @param listed whether listed
 * @param littleGiant whether a national little giant
 * @param inTop100 whether among the top 100 by output
 * @param localPhysicalShare share of its output that depends on local space, staff and capital, 0 to 1
 */
public record Anchor(
        String id,
        Text label,
        String cluster,
        String segment,
        String park,
        double outputYi,
        double capitalYi,
        double floorSpaceSqm,
        double staff,
        boolean listed,
        boolean littleGiant,
        boolean inTop100,
        double localPhysicalShare) {}
