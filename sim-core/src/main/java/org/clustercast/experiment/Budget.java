package org.clustercast.experiment;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * What an evaluation may use.
 *
 * @param threads threads at most; never more than there are lots
 * @param onFailure whether a lot that fails ends the evaluation or is left out
 * @param isOver asked before each lot, from any thread: when it says so, what has begun is finished and nothing else begins
 */
public record Budget(int threads, FailurePolicy onFailure, BooleanSupplier isOver) {

    public Budget {
        if (threads < 1) {
            throw new IllegalArgumentException("an evaluation needs a thread but has " + threads);
        }
    }

    /** No end but that of the lots; the first failure ends it. */
    public static Budget of(int threads) {
        return new Budget(threads, FailurePolicy.STOP, () -> false);
    }

    /** The same with a limit of time. */
    public Budget until(LongSupplier nanos, long end) {
        return new Budget(threads, onFailure, () -> isOver.getAsBoolean() || nanos.getAsLong() - end > 0);
    }
}
