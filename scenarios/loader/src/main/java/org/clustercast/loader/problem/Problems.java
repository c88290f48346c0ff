package org.clustercast.loader.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong, so that the user learns all of it at once. */
public final class Problems {

    /** Beyond this many problems the rest is of no help. */
    private static final int MOST = 100;

    private final List<Problem> all = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    /** Adds a problem; what is beyond the first hundred is dropped. */
    public void add(String key, Place place, Object... arguments) {
        add(Problem.of(key, place, arguments));
    }

    /** Adds a problem that was found elsewhere. */
    public void add(Problem problem) {
        if (all.size() < MOST) {
            all.add(problem);
        }
    }

    /** Adds what is accepted although it is hardly meant; what is beyond the first hundred is dropped. */
    public void warn(String key, Place place, Object... arguments) {
        warn(Problem.of(key, place, arguments));
    }

    /** Adds a warning that was found elsewhere. */
    public void warn(Problem warning) {
        if (warnings.size() < MOST) {
            warnings.add(warning);
        }
    }

    /** Everything that is accepted although it is hardly meant, in the order found. */
    public List<Problem> warnings() {
        return List.copyOf(warnings);
    }

    /** Everything so far, in the order found. */
    public List<Problem> all() {
        return List.copyOf(all);
    }

    /** Number of problems so far. */
    public int size() {
        return all.size();
    }

    /** Stops with everything found so far, if there is anything. */
    public void throwIfAny() {
        if (!all.isEmpty()) {
            throw new InvalidInputException(InvalidInputException.Kind.BAD_CONTENT, all);
        }
    }
}
