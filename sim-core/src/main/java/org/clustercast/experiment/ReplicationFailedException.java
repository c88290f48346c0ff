package org.clustercast.experiment;

import org.clustercast.result.Failure;

/** A replication failed, and the ensemble stops at the first failure. */
public final class ReplicationFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    /** The failure and what caused it. */
    public ReplicationFailedException(Failure failure, Throwable cause) {
        super(
                "replication " + failure.replication() + " with seed " + failure.seed() + " failed: "
                        + failure.message(),
                cause);
        this.failure = failure;
    }

    /** Number, seed and message. */
    public Failure failure() {
        return failure;
    }
}
