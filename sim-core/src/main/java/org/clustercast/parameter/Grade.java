package org.clustercast.parameter;

/** How well a number is founded. */
public enum Grade {
    /** Official statistic or document. */
    A,
    /** Press or company. */
    B,
    /** Literature. */
    C,
    /** Assumption, or derived by us. */
    D
}
