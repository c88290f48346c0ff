package org.clustercast.ensemble.run;

import java.util.List;
import org.clustercast.result.Failure;

/**
 * How an ensemble ended.
 *
 * @param asked replications wanted
 * @param finished finished replications with numbers below that, those of earlier runs included
 * @param simulated replications finished now
 * @param failures failed replications in order of their numbers
 * @param isStopped whether it was asked to stop before all were done
 */
public record EnsembleResult(int asked, int finished, int simulated, List<Failure> failures, boolean isStopped) {

    public EnsembleResult {
        failures = List.copyOf(failures);
    }

    /** Number of failed replications. */
    public int failed() {
        return failures.size();
    }

    /** Whether every replication wanted has either finished or failed. */
    public boolean isComplete() {
        return finished + failed() == asked;
    }
}
