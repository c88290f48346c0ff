package org.clustercast.loader.data;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.loader.vocabulary.Nearest;
import org.clustercast.quantity.Language;
import org.clustercast.quantity.Text;

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
        return check(Text.same(kind), id, place, known, KeyNames.none());
    }

    /**
     * Whether an id is known; if not, a problem names the nearest name in the language that was written.
     *
     * @param kind what the id should name, in both languages
     * @param id id as written
     * @param place where it is written
     * @param known ids that exist
     * @param names their names in both languages
     */
    public boolean check(Text kind, String id, Place place, Collection<String> known, KeyNames names) {
        if (known.contains(id)) {
            return true;
        }
        Language language = KeyNames.languageOf(id);
        List<String> valid =
                known.stream().map(name -> names.name(name, language)).toList();
        Optional<String> nearest = Nearest.of(id, valid);
        if (nearest.isPresent()) {
            problems.add("reference.unknown.nearest", place, id, kind, nearest.get());
        } else {
            problems.add("reference.unknown", place, id, kind, String.join(", ", valid));
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
