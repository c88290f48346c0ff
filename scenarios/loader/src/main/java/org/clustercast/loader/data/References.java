package org.clustercast.loader.data;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.vocabulary.Nearest;

/** Checks that ids are given once and refer to something. */
public final class References {

    private final Problems problems;

    /** Checks that add to these problems. */
    public References(Problems problems) {
        this.problems = problems;
    }

    /**
     * Whether an id is known; if not, a problem names the nearest one.
     *
     * @param kind what the id should name: park, segment, cluster ...
     * @param id id as written
     * @param place where it is written
     * @param known ids that exist
     */
    public boolean check(String kind, String id, Place place, Collection<String> known) {
        if (known.contains(id)) {
            return true;
        }
        Optional<String> nearest = Nearest.of(id, known);
        if (nearest.isPresent()) {
            problems.add("reference.unknown.nearest", place, id, kind, nearest.get());
        } else {
            problems.add("reference.unknown", place, id, kind, String.join(", ", known));
        }
        return false;
    }

    /** A book of ids that must differ. */
    public Once once() {
        return new Once();
    }

    /** Ids that must differ. */
    public final class Once {

        private final Map<String, Place> seen = new TreeMap<>();

        private Once() {}

        /** Takes an id; a second time is a problem that names both lines. */
        public void take(String id, Place place) {
            Place first = seen.putIfAbsent(id, place);
            if (first != null) {
                problems.add("id.duplicate", place, id, first.line(), place.line());
            }
        }
    }
}
