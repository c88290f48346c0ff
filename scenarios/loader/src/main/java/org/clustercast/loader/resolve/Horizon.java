package org.clustercast.loader.resolve;

import org.clustercast.quantity.Quarter;
import org.clustercast.scenario.TimeSpan;

/**
 * The time of a scenario. A scenario may shorten the span of what it extends: what the base states for later quarters is
 * then not wrong, it only has no effect.
 *
 * @param span simulated quarters
 * @param furthest latest end of the span that any of its layers states
 */
record Horizon(TimeSpan span, Quarter furthest) {

    /** Whether something may be stated for a quarter. */
    boolean holds(Quarter quarter) {
        return quarter.compareTo(span.start()) >= 0 && quarter.compareTo(furthest) <= 0;
    }

    /** Whether something may be stated for a year. */
    boolean holdsYear(int year) {
        return year >= span.start().year() && year <= furthest.year();
    }
}
