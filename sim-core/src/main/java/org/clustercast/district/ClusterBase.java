package org.clustercast.district;

/**
 * Facts of a cluster at the end of 2023, above-scale enterprises.
 *
 * @param outputYi annual output, 亿元
 * @param enterprisesAboveScale number of above-scale enterprises
 * @param enterprisesInTop100 of these, number among the district's top 100
 * @param top100OutputYi their output, 亿元
 * @param littleGiants national little giants
 * @param listed listed companies
 * @param capitalYi net fixed assets, 亿元
 * @param floorSpaceSqm floor space in use, ㎡
 * @param staff persons by tier
 */
public record ClusterBase(
        double outputYi,
        int enterprisesAboveScale,
        int enterprisesInTop100,
        double top100OutputYi,
        int littleGiants,
        int listed,
        double capitalYi,
        double floorSpaceSqm,
        TierCounts staff) {}
