package org.clustercast.loader.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** What became of mutants, counted by all workers. */
final class MutantTally {

    private static final int SHOWN = 20;
    private static final int EACH = 50_000;
    private static final int MOST_FAILURES = 20;

    private final long seed;
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final TreeSet<Long> current = new TreeSet<>();
    private final List<AssertionError> failures = new ArrayList<>();
    private int accepted;
    private int refused;
    private long slowest;
    private long slowestIndex;

    MutantTally(long seed) {
        this.seed = seed;
    }

    synchronized void begin(long index) {
        current.add(index);
    }

    /** Counts a mutant; the problem is empty when it was accepted. */
    synchronized void end(long index, String problem, long nanos) {
        current.remove(index);
        if (problem.isEmpty()) {
            accepted++;
        } else {
            refused++;
            refusals.merge(problem, 1, Integer::sum);
        }
        if (nanos > slowest) {
            slowest = nanos;
            slowestIndex = index;
        }
        if (tried() % EACH == 0) {
            tell();
        }
    }

    /** Keeps what went wrong with a mutant, so that one does not hide the others. */
    synchronized void fail(AssertionError failure) {
        failures.add(failure);
        System.out.println(failure.getMessage());
        if (failures.size() > MOST_FAILURES) {
            throw failure;
        }
    }

    /** Fails with the first mutant that did harm, if there was one. */
    synchronized void throwIfAny() {
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    synchronized long tried() {
        return accepted + refused + failures.size();
    }

    synchronized int accepted() {
        return accepted;
    }

    synchronized int refused() {
        return refused;
    }

    /** Number of different problems that were met first in a mutant. */
    synchronized int kinds() {
        return refusals.size();
    }

    /** Mutants that have begun and not ended. */
    synchronized String current() {
        return seed + ":" + current;
    }

    synchronized void tell() {
        System.out.printf(
                "seed %d: %d mutants tried, %d accepted, %d refused for %d kinds of problems; slowest %d ms (%d)%n",
                seed,
                tried(),
                accepted,
                refused,
                refusals.size(),
                TimeUnit.NANOSECONDS.toMillis(slowest),
                slowestIndex);
        refusals.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(SHOWN)
                .forEach(refusal -> System.out.printf("  %7d %s%n", refusal.getValue(), refusal.getKey()));
    }
}
