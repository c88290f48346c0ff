package org.clustercast.random;

/** What a random number is for: part of its address, so that one use never disturbs another. */
public enum Purpose {
    PARAMETER,
    COMMON_GROWTH,
    SECTOR_SHOCK,
    ENTERPRISE_SHOCK,
    BURN_IN_SHOCK,
    BACKLOG,
    AGE,
    PROJECT_REALISED,
    PROJECT_BUILDING,
    PROJECT_RAMP,
    PROJECT_SLIP,
    PROJECT_CONVERSION,
    COMMON_CONVERSION,
    NEWCOMER_COUNT,
    NEWCOMER_SIZE,
    DISPLACEMENT,
    EXIT,
    SHUFFLE
}
