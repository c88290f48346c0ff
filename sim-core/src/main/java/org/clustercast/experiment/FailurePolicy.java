package org.clustercast.experiment;

/** What happens when a replication fails. */
public enum FailurePolicy {
    /** The run ends with an exception that names replication and seed. */
    STOP,
    /** The replication is counted and noted, the others go on. */
    CONTINUE
}
