package org.clustercast.loader.tree;

import java.util.List;
import java.util.Optional;
import org.clustercast.loader.problem.Place;

/** A piece of a file: raw text with its place. */
public sealed interface Node {

    /** Where it stands. */
    Place place();

    /**
     * Fields with names.
     *
     * @param place where it begins
     * @param entries the fields in the order written; names differ
     */
    record Mapping(Place place, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The value of a field. */
        public Optional<Node> find(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /**
     * A field.
     *
     * @param key name
     * @param keyPlace where the name stands
     * @param value value
     */
    record Entry(String key, Place keyPlace, Node value) {}

    /**
     * A list.
     *
     * @param place where it begins
     * @param items its items in the order written
     */
    record Sequence(Place place, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * A single value.
     *
     * @param place where it stands
     * @param text its text as written, without quotes
     * @param quoted whether it stood in quotes or was a block of text, and so is text and nothing else
     */
    record Scalar(Place place, String text, boolean quoted) implements Node {

        /** Whether nothing is given: an empty value or one of the spellings of null. */
        public boolean isNull() {
            return !quoted
                    && (text.isEmpty()
                            || text.equals("~")
                            || text.equals("null")
                            || text.equals("Null")
                            || text.equals("NULL"));
        }
    }

    /**
     * Something that was refused when the file was read; its problem is known already.
     *
     * @param place where it stands
     */
    record Refused(Place place) implements Node {}
}
