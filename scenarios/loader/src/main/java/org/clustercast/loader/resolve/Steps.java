package org.clustercast.loader.resolve;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.View;
import org.clustercast.quantity.Quarter;
import org.clustercast.scenario.TimeSpan;

/** Numbers that hold from a year or quarter until the next one that is written. */
final class Steps {

    private final TimeSpan span;
    private final SortedMap<Quarter, Double> steps = new TreeMap<>();

    /** Reads steps; those outside the horizon are problems. */
    Steps(View written, Horizon horizon, Problems problems) {
        span = horizon.span();
        for (Map.Entry<String, Double> step : written.numbers().entrySet()) {
            Quarter from = Quarter.parse(step.getKey());
            if (horizon.holds(from)) {
                steps.put(from, step.getValue());
            } else {
                Place place = written.keyPlace(step.getKey());
                problems.add("period.outside", place, written.written(step.getKey()), span.start(), horizon.furthest());
            }
        }
    }

    /** Whether something is stated for a quarter, at it or before it. */
    boolean hold(int quarter) {
        return !until(quarter).isEmpty();
    }

    /** What holds in a quarter. */
    double at(int quarter) {
        SortedMap<Quarter, Double> until = until(quarter);
        return Objects.requireNonNull(until.get(until.lastKey()));
    }

    private SortedMap<Quarter, Double> until(int quarter) {
        return steps.headMap(span.start().plus(quarter + 1));
    }
}
