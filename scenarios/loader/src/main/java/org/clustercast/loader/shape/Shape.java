package org.clustercast.loader.shape;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What may stand at a place of a file. */
public sealed interface Shape {

    /**
     * A single value.
     *
     * @param rule what it may be
     */
    record Value(ValueRule rule) implements Shape {}

    /**
     * A mapping with known fields.
     *
     * @param fields the fields, English names, in the order of documentation
     */
    record Fields(Map<String, Field> fields) implements Shape {
        public Fields {
            fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /**
     * A field of a mapping.
     *
     * @param shape what it holds
     * @param required whether it must be there
     */
    record Field(Shape shape, boolean required) {}

    /**
     * A mapping from ids to things of one kind.
     *
     * @param keys what the ids may be
     * @param value what each holds
     */
    record Entries(KeyRule keys, Shape value) implements Shape {}

    /**
     * A list.
     *
     * @param item what each item is
     */
    record Items(Shape item) implements Shape {}

    /**
     * A short form or a long form, told apart by whether a mapping is written.
     *
     * @param value the short form
     * @param mapping the long form
     */
    record Either(Shape value, Shape mapping) implements Shape {}

    /** One of two kinds of mapping, told apart by a field that only the first has. */
    record ByField(String field, Shape with, Shape without) implements Shape {}

    /** What the keys of {@link Entries} may be. */
    sealed interface KeyRule {

        /**
         * One of known ids, in either language.
         *
         * @param ids the English ids
         */
        record Known(Collection<String> ids) implements KeyRule {}

        /**
         * One of known ids, in either language, or a new one.
         *
         * @param ids the English ids
         * @param others form of a new id
         * @param problem message that states the form
         */
        record KnownOrNew(Collection<String> ids, Pattern others, String problem) implements KeyRule {}

        /**
         * Anything that passes a test.
         *
         * @param test whether a key is acceptable
         * @param problem message that states the rule
         */
        record Free(Predicate<String> test, String problem) implements KeyRule {}

        /** A year or a quarter; a year is its first quarter. */
        record Period() implements KeyRule {}

        /**
         * Dotted ids whose parts may be written in either language.
         *
         * @param ids the English ids
         */
        record Dotted(Collection<String> ids) implements KeyRule {}
    }

    /** Starts a mapping with known fields. */
    static Builder fields() {
        return new Builder();
    }

    /** A single value. */
    static Shape of(ValueRule rule) {
        return new Value(rule);
    }

    /** Collects the fields of a mapping. */
    final class Builder {

        private final Map<String, Field> fields = new LinkedHashMap<>();

        private Builder() {}

        /** A field that must be there. */
        public Builder required(String name, Shape shape) {
            fields.put(name, new Field(shape, true));
            return this;
        }

        /** A field that may be there. */
        public Builder optional(String name, Shape shape) {
            fields.put(name, new Field(shape, false));
            return this;
        }

        /** The mapping. */
        public Fields build() {
            return new Fields(fields);
        }
    }
}
