package org.clustercast.experiment;

import java.util.List;
import org.clustercast.scenario.Scenario;

/** Evaluates variants of a scenario on lots; nobody who asks knows how. */
public interface Evaluator {

    /**
     * Evaluates every variant on every lot. Variant i and j met the same draw and the same luck in each lot; the numbers do
     * not depend on the number of threads.
     *
     * @param variants scenarios, at least one
     * @param lots lots
     * @param what what is read of each replication
     * @param budget what may be used; when it is over, what is done is given
     * @param progress hears of pairs of variant and lot that are done
     * @return the responses
     * @throws ReplicationFailedException when one fails and the budget says to stop
     */
    ResponseBlock evaluate(List<Scenario> variants, Lots lots, Response what, Budget budget, Progress progress);
}
