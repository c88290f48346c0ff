package org.clustercast.model.parameters;

/**
 * Parameters of the environment; component names are the keys of environment.yaml, one for one.
 *
 * @param clusterGrowth annual nominal growth of a cluster up to the end of 2025, share a year
 * @param longRunGrowth growth it returns to, share a year
 * @param growthHalfLife half-life of the return, years
 * @param growthCorrelation correlation of growth rates between clusters
 * @param sectorVolatility standard deviation of a cluster's annual log growth
 * @param enterpriseVolatility standard deviation of annual log growth of an enterprise with 1 亿元 output
 * @param volatilitySizeExponent exponent by which volatility falls with size
 * @param anchorVolatilityShare most that one anchor may contribute, share of the cluster's standard deviation
 */
public record EnvironmentParameters(
        double[] clusterGrowth,
        double[] longRunGrowth,
        double growthHalfLife,
        double growthCorrelation,
        double[] sectorVolatility,
        double enterpriseVolatility,
        double volatilitySizeExponent,
        double anchorVolatilityShare) {}
