package org.clustercast.ensemble.run;

import java.time.Duration;

/** So many replications took longer than they may that the run was ended; what had finished is kept. */
public final class ReplicationsHangException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int hanging;
    private final Duration limit;

    public ReplicationsHangException(int hanging, Duration limit) {
        super(hanging + " replications took longer than " + limit.toSeconds() + " s");
        this.hanging = hanging;
        this.limit = limit;
    }

    /** How many were given up. */
    public int hanging() {
        return hanging;
    }

    /** What one may take. */
    public Duration limit() {
        return limit;
    }
}
