package org.clustercast.engine;

/** How suspicious a run is of itself. */
public enum CheckLevel {
    /** No checks; for measuring speed. */
    NONE,
    /** The books are closed every quarter. */
    QUARTERLY,
    /** The books are closed after every phase, which names the phase that broke them. */
    PHASE
}
