package org.clustercast.ensemble.statistics;

/**
 * How often a target is hit in pairs of replications that share their luck.
 *
 * @param both hit in both
 * @param onlyBase hit in the base only
 * @param onlyOther hit in the other only
 * @param none hit in neither
 */
public record PairedHits(int both, int onlyBase, int onlyOther, int none) {

    /** Counts pairs; both arrays in the same order of replications. */
    public static PairedHits count(boolean[] base, boolean[] other) {
        if (base.length != other.length) {
            throw new IllegalArgumentException(base.length + " cannot be paired with " + other.length);
        }
        int[] counts = new int[4];
        for (int i = 0; i < base.length; i++) {
            counts[(base[i] ? 0 : 2) + (other[i] ? 0 : 1)]++;
        }
        return new PairedHits(counts[0], counts[1], counts[2], counts[3]);
    }

    /** Number of pairs. */
    public int pairs() {
        return both + onlyBase + onlyOther + none;
    }

    /** Hits in the base. */
    public int base() {
        return both + onlyBase;
    }

    /** Hits in the other. */
    public int other() {
        return both + onlyOther;
    }

    /** Probability in the other minus probability in the base. */
    public double difference() {
        return (onlyOther - onlyBase) / (double) pairs();
    }
}
