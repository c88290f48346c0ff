package org.clustercast.experiment;

import java.util.List;
import org.clustercast.engine.CheckLevel;
import org.clustercast.scenario.Scenario;

/**
 * What an analysis is given to work with: an evaluator, the lots and what may be used.
 *
 * @param evaluator evaluates variants
 * @param lots lots on which they are evaluated
 * @param budget what may be used
 * @param progress hears of progress
 */
public record Trials(Evaluator evaluator, Lots lots, Budget budget, Progress progress) {

    /** Trials in this process on the lots of the first replications, to which nobody listens. */
    public static Trials first(int replications, int threads) {
        return new Trials(
                new LocalEvaluator(CheckLevel.QUARTERLY),
                Lots.first(replications),
                Budget.of(threads),
                Progress.SILENT);
    }

    /** Evaluates variants. */
    public ResponseBlock of(List<Scenario> variants, Response what) {
        return evaluator.evaluate(variants, lots, what, budget, progress);
    }
}
