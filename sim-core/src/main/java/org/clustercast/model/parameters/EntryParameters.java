package org.clustercast.model.parameters;

/**
 * Parameters of entry; component names are the keys of entry.yaml, one for one.
 *
 * @param startUpRate start-ups that reach the reservoir, a year per above-scale enterprise of the base year
 * @param spinOffRate the same for spin-offs
 * @param arrivalRate the same for arrivals from outside
 * @param displacementShare share of arrivals that only move within the district
 * @param ordinaryNetContribution net contribution of entry, exit and threshold to a cluster's growth in the ordinary world, share a year
 * @param newcomerSizeExponent Pareto exponent of newcomers' size
 * @param arrivalMinimumYi smallest arrival, 亿元 a year
 * @param arrivalMaximumYi largest arrival, 亿元 a year
 */
public record EntryParameters(
        double[] startUpRate,
        double[] spinOffRate,
        double[] arrivalRate,
        double displacementShare,
        double[] ordinaryNetContribution,
        double newcomerSizeExponent,
        double arrivalMinimumYi,
        double arrivalMaximumYi) {}
