package org.clustercast.ensemble.run;

import java.time.Duration;
import org.clustercast.engine.CheckLevel;
import org.clustercast.experiment.FailurePolicy;
import org.clustercast.scenario.Scenario;

/**
 * What an ensemble runs and how. Only the scenario and the number of replications can change its results.
 *
 * @param scenario the scenario
 * @param replications replications wanted, at least 1; their numbers are 0 up to one less
 * @param threads threads at most, at least 1
 * @param onFailure what happens when a replication fails
 * @param checks how often a replication closes its books
 * @param limit longest time that a replication may take; one that takes longer has failed
 */
public record EnsemblePlan(
        Scenario scenario, int replications, int threads, FailurePolicy onFailure, CheckLevel checks, Duration limit) {

    /** Thousands of times what a replication takes: only one that hangs reaches it. */
    public static final Duration USUAL_LIMIT = Duration.ofMinutes(5);

    public EnsemblePlan {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("a replication needs time but has " + limit);
        }
        if (replications < 1 || threads < 1) {
            throw new IllegalArgumentException("an ensemble needs replications and threads but has " + replications
                    + " replications on " + threads + " threads");
        }
    }
}
