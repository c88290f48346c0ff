package org.clustercast.policy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the flow of a lever divides further (by purpose, tier, mode or source): what practice does, and what the scenario
 * states. The stated shares hold in the quarters for which the scenario states the lever's flow; in the others practice
 * goes on, its shares included.
 */
public final class LeverSplit {

    private static final LeverSplit NONE = new LeverSplit(new TreeMap<>(), new TreeMap<>(), new boolean[0]);

    private final List<String> parts;
    private final double[] practice;
    private final double[] stated;
    /** Whether the stated shares hold, by quarter; never where they are those of practice. */
    private final boolean[] holds;

    private LeverSplit(Map<String, Double> practice, Map<String, Double> stated, boolean[] holds) {
        TreeMap<String, Double> inOrder = new TreeMap<>(practice);
        this.parts = List.copyOf(inOrder.keySet());
        this.practice = shares(inOrder, practice);
        this.stated = shares(inOrder, stated);
        this.holds = holds.clone();
    }

    private static double[] shares(TreeMap<String, Double> parts, Map<String, Double> of) {
        return parts.keySet().stream()
                .mapToDouble(part -> of.getOrDefault(part, 0.0))
                .toArray();
    }

    /** No parts. */
    public static LeverSplit none() {
        return NONE;
    }

    /** The shares of practice, always; they sum to one. */
    public static LeverSplit asInPractice(Map<String, Double> practice) {
        return new LeverSplit(practice, practice, new boolean[0]);
    }

    /**
     * Shares that differ from practice.
     *
     * @param practice shares of practice by part; they sum to one
     * @param stated shares of the scenario; a part that is not named has none
     * @param holds quarters in which they hold
     */
    public static LeverSplit of(Map<String, Double> practice, Map<String, Double> stated, boolean[] holds) {
        if (!practice.keySet().containsAll(stated.keySet())) {
            throw new IllegalArgumentException("parts that practice does not know: " + stated.keySet());
        }
        LeverSplit split = new LeverSplit(practice, stated, holds);
        return java.util.Arrays.equals(split.practice, split.stated) ? asInPractice(practice) : split;
    }

    /** Ids of the parts in order. */
    public List<String> parts() {
        return parts;
    }

    /** Number of parts; 0 where a flow is not divided. */
    public int count() {
        return practice.length;
    }

    /** Share of a part in practice. */
    public double practice(int part) {
        return practice[part];
    }

    /** Share of a part in the flow of the scenario in a quarter. */
    public double share(int part, int quarter) {
        return isPractice(quarter) ? practice[part] : stated[part];
    }

    /** Whether the flow of a quarter divides as practice does. */
    public boolean isPractice(int quarter) {
        return quarter >= holds.length || !holds[quarter];
    }
}
