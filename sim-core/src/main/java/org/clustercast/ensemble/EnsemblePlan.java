package org.clustercast.ensemble;

import org.clustercast.engine.CheckLevel;
import org.clustercast.scenario.Scenario;

/**
 * What an ensemble runs and how. Only the scenario and the number of replications can change its results.
 *
 * @param scenario the scenario
 * @param replications replications wanted, at least 1; their numbers are 0 up to one less
 * @param threads threads at most, at least 1
 * @param onFailure what happens when a replication fails
 * @param checks how often a replication closes its books
 */
public record EnsemblePlan(
        Scenario scenario, int replications, int threads, FailurePolicy onFailure, CheckLevel checks) {

    public EnsemblePlan {
        if (replications < 1 || threads < 1) {
            throw new IllegalArgumentException("an ensemble needs replications and threads but has " + replications
                    + " replications on " + threads + " threads");
        }
    }
}
