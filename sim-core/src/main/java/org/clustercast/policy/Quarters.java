package org.clustercast.policy;

/**
 * A range of simulated quarters, counted from the first simulated quarter.
 *
 * @param first first quarter, from 0
 * @param last last quarter, included
 */
public record Quarters(int first, int last) {

    /**
     * A range.
     *
     * @throws IllegalArgumentException when the first quarter is negative or later than the last
     */
    public Quarters {
        if (first < 0 || last < first) {
            throw new IllegalArgumentException("quarters run from 0 on and forward, not from " + first + " to " + last);
        }
    }

    /** Whether a quarter lies in the range. */
    public boolean holds(int quarter) {
        return quarter >= first && quarter <= last;
    }
}
