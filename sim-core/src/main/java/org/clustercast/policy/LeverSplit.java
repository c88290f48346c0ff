package org.clustercast.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the flow of a lever divides further (by purpose, tier, mode or source): what practice does, and what the scenario
 * states. The stated shares hold in the quarters for which the scenario states the lever's flow; in the others practice
 * goes on, its shares included.
 */
public final class LeverSplit {

    /** Distance from one that is rounding in a sum of shares. */
    private static final double ROUNDING = 1e-6;

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
     * @throws IllegalArgumentException when a part is stated that practice does not know
     */
    public static LeverSplit of(Map<String, Double> practice, Map<String, Double> stated, boolean[] holds) {
        if (!practice.keySet().containsAll(stated.keySet())) {
            throw new IllegalArgumentException("parts that practice does not know: " + stated.keySet());
        }
        LeverSplit split = new LeverSplit(practice, stated, holds);
        return Arrays.equals(split.practice, split.stated) ? asInPractice(practice) : split;
    }

    /**
     * The shares, if they are a whole.
     *
     * @throws IllegalArgumentException when one lies outside 0 to 1 or they do not sum to one
     */
    static Map<String, Double> whole(Map<String, Double> shares) {
        double sum = 0;
        for (double share : shares.values()) {
            sum += share >= 0 ? share : Double.NaN;
        }
        if (!(Math.abs(sum - 1) <= ROUNDING)) {
            throw new IllegalArgumentException("shares lie between 0 and 1 and sum to 1 but are " + shares);
        }
        return shares;
    }

    /** Ids of the parts in order. */
    public List<String> parts() {
        return parts;
    }

    /** Number of parts; 0 where a flow is not divided. */
    public int count() {
        return practice.length;
    }

    /** A new map of the shares of practice by part, in order. */
    public SortedMap<String, Double> practice() {
        SortedMap<String, Double> shares = new TreeMap<>();
        for (int part = 0; part < count(); part++) {
            shares.put(parts.get(part), practice[part]);
        }
        return shares;
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

    /** Whether another object is a split that divides every quarter alike. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LeverSplit that
                && parts.equals(that.parts)
                && Arrays.equals(practice, that.practice)
                && Arrays.equals(stated, that.stated)
                && Arrays.equals(holds, that.holds);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parts, Arrays.hashCode(practice), Arrays.hashCode(stated), Arrays.hashCode(holds));
    }
}
