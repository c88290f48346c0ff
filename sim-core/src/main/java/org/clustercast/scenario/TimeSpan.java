package org.clustercast.scenario;

import java.util.List;
import java.util.stream.IntStream;
import org.clustercast.quantity.Quarter;

/**
 * The quarters that are simulated, whole years.
 *
 * @param start first quarter, a first quarter of a year
 * @param end last quarter, a fourth quarter of a year
 */
public record TimeSpan(Quarter start, Quarter end) {

    public TimeSpan {
        if (start.quarterOfYear() != 1 || end.quarterOfYear() != Quarter.PER_YEAR || end.compareTo(start) <= 0) {
            throw new IllegalArgumentException("a span holds whole years but is " + start + " to " + end);
        }
    }

    /** Number of quarters. */
    public int quarters() {
        return end.since(start) + 1;
    }

    /** The quarters in order. */
    public List<Quarter> all() {
        return IntStream.range(0, quarters()).mapToObj(start::plus).toList();
    }

    /** The year before the first one: the base year. */
    public int baseYear() {
        return start.year() - 1;
    }

    /** The simulated calendar years in order. */
    public List<Integer> years() {
        return IntStream.rangeClosed(start.year(), end.year()).boxed().toList();
    }
}
