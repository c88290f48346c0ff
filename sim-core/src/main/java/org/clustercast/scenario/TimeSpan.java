package org.clustercast.scenario;

import java.util.List;
import java.util.stream.IntStream;
import org.clustercast.policy.Quarters;
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

    /**
     * The quarters from one to another, the last included, as a lever counts them.
     *
     * @throws IllegalArgumentException when one of them is not simulated, or the last is earlier than the first
     */
    public Quarters between(Quarter first, Quarter last) {
        if (first.compareTo(start) < 0 || last.compareTo(end) > 0) {
            throw new IllegalArgumentException(first + " to " + last + " is not within " + start + " to " + end);
        }
        return new Quarters(first.since(start), last.since(start));
    }

    /**
     * The quarters of a calendar year, as a lever counts them.
     *
     * @throws IllegalArgumentException when the year is not simulated
     */
    public Quarters year(int year) {
        return between(Quarter.of(year, 1), Quarter.of(year, Quarter.PER_YEAR));
    }

    /** The simulated calendar years in order. */
    public List<Integer> years() {
        return IntStream.rangeClosed(start.year(), end.year()).boxed().toList();
    }
}
