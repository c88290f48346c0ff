package org.clustercast.district;

/**
 * A supply link between clusters or segments.
 *
 * @param level whether {@code from} and {@code to} are clusters or segments
 * @param from supplier
 * @param to buyer
 * @param strength strong, weak, missing or none, as the document words it
 * @param value between clusters: local purchases over the buyer's output; between segments: local fit 0 to 1
 */
public record Link(Level level, String from, String to, Strength strength, double value) {

    /** What a link joins. */
    public enum Level {
        CLUSTER,
        SEGMENT
    }

    /** How well a link is filled locally. */
    public enum Strength {
        STRONG,
        WEAK,
        MISSING,
        NONE
    }
}
