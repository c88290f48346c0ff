package org.clustercast.district;

/** Steps of the ladder of enterprises. */
public enum LadderTier {
    BELOW_SCALE,
    ABOVE_SCALE,
    LITTLE_GIANT,
    LISTED
}
