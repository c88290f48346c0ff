package org.clustercast.scenario;

import java.util.List;

/**
 * Something that a scenario may decide and that moves nothing in the model: no number of a record changes when it is taken
 * away; its own cost does not count. Or, with {@code like}, a part of a lever that acts exactly like others.
 *
 * @param kind what it is
 * @param id its id; a part is {@code lever.part}, an event {@code scenario.event}
 * @param like ids of the parts that act as this one does; empty when it does not act at all
 */
public record NoEffect(Kind kind, String id, List<String> like) {

    /** What may be without effect, in the order of tables. */
    public enum Kind {
        LEVER("lever"),
        PART("part"),
        PROJECT("project"),
        EVENT("event"),
        SWITCH("switch");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Id in tables. */
        public String id() {
            return id;
        }
    }

    public NoEffect {
        like = List.copyOf(like);
    }

    /** Something that does not act at all. */
    public static NoEffect none(Kind kind, String id) {
        return new NoEffect(kind, id, List.of());
    }

    /** Parts of which each acts as the others do. */
    public static List<NoEffect> alike(List<String> parts) {
        return parts.stream()
                .map(id -> new NoEffect(
                        Kind.PART,
                        id,
                        parts.stream().filter(other -> !other.equals(id)).toList()))
                .toList();
    }

    /** The id of a part of a lever. */
    public static String part(String lever, String part) {
        return lever + "." + part;
    }

    /** The lever of a part. */
    public String lever() {
        return id.substring(0, id.indexOf('.'));
    }

    /** The part of a lever by its id in the data. */
    public static String ofLever(String part) {
        return part.substring(part.indexOf('.') + 1);
    }
}
