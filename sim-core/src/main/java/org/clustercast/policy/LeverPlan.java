package org.clustercast.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clustercast.quantity.Text;

/**
 * One lever of a scenario, resolved to flows by quarter: base-year practice, total, and the difference that acts.
 *
 * <p>A plan is a value. Its algebra, {@link #with}, {@link #adding}, {@link #move}, {@link #times}, {@link #divided},
 * {@link #off} and {@link #practice}, gives new plans. Amounts are flows in the {@link #unit()} of the lever, which is per
 * year; a quarter receives a quarter of them. Quarters count from the first simulated one.
 *
 * @param lever id of the lever
 * @param instrument number of the instrument in the document's list of ten, 1 to 10
 * @param label name
 * @param unit unit of the flows, per year
 * @param clause clause of the document
 * @param on whether the lever's difference acts; off books it as unallocated
 * @param keys what the flows are divided by: cluster ids, park ids or {@code open}
 * @param base base-year flow by key and quarter, per year; practice that the ordinary world already contains
 * @param total flow that the scenario states, by key and quarter, per year
 * @param unassigned flow that the scenario states but gives to no key, by quarter, per year
 * @param split how a flow divides further (purpose, tier, mode or source), in practice and as stated
 */
public record LeverPlan(
        String lever,
        int instrument,
        Text label,
        String unit,
        String clause,
        boolean on,
        List<String> keys,
        double[][] base,
        double[][] total,
        double[] unassigned,
        LeverSplit split) {

    /**
     * A plan; it keeps copies of what it is given.
     *
     * @throws IllegalArgumentException when the flows do not have one row for each key and one number for each quarter
     */
    public LeverPlan {
        keys = List.copyOf(keys);
        Flows.requireShape(keys, unassigned.length, base);
        Flows.requireShape(keys, unassigned.length, total);
        base = Flows.copy(base);
        total = Flows.copy(total);
        unassigned = unassigned.clone();
    }

    /** A copy of the base-year flows by key and quarter, per year; for single numbers see {@link #base(int, int)}. */
    @Override
    public double[][] base() {
        return Flows.copy(base);
    }

    /** A copy of the stated flows by key and quarter, per year; for single numbers see {@link #total(int, int)}. */
    @Override
    public double[][] total() {
        return Flows.copy(total);
    }

    /** A copy of what no key gets, by quarter, per year; for single numbers see {@link #unassigned(int)}. */
    @Override
    public double[] unassigned() {
        return unassigned.clone();
    }

    /** Number of quarters. */
    public int quarters() {
        return unassigned.length;
    }

    /** Base-year flow of a key in a quarter, per year. */
    public double base(int key, int quarter) {
        return base[key][quarter];
    }

    /** Flow that the scenario states for a key in a quarter, per year. */
    public double total(int key, int quarter) {
        return total[key][quarter];
    }

    /** Flow of a quarter that the scenario states but gives to no key, per year. */
    public double unassigned(int quarter) {
        return unassigned[quarter];
    }

    /**
     * Position of a key in {@link #keys()}.
     *
     * @throws IllegalArgumentException when the lever does not know the key
     */
    public int position(String key) {
        int position = keys.indexOf(key);
        if (position < 0) {
            throw new IllegalArgumentException("lever " + lever + " has no key " + key + " but " + keys);
        }
        return position;
    }

    /** Difference from practice at a key and quarter, per year; never below minus the base flow. */
    public double addition(int key, int quarter) {
        return Math.max(total[key][quarter], 0) - base[key][quarter];
    }

    /** Difference from practice of a part of a key's flow at a quarter, per year; never below minus the part's base flow. */
    public double addition(int key, int part, int quarter) {
        double stated = Math.max(total[key][quarter], 0) * split.share(part, quarter);
        return stated - base[key][quarter] * split.practice(part);
    }

    /**
     * What is wanted beyond practice for a key at a quarter, per year: the parts that get more. What others get less is
     * practice given up and makes no room in the work of those who deliver.
     */
    public double requested(int key, int quarter) {
        if (split.isPractice(quarter)) {
            return Math.max(0, addition(key, quarter));
        }
        double requested = 0;
        for (int part = 0; part < split.count(); part++) {
            requested += Math.max(0, addition(key, part, quarter));
        }
        return requested;
    }

    /** Whether the difference is nil for every key and part. */
    public boolean isNil() {
        for (int k = 0; k < keys.size(); k++) {
            for (int q = 0; q < quarters(); q++) {
                if (addition(k, q) != 0 || requested(k, q) != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * The plan with another amount for a key.
     *
     * @param key key whose flow is stated anew
     * @param when quarters in which it holds
     * @param amount the flow, per year, from 0 on
     * @throws IllegalArgumentException when the key is unknown, the quarters are not simulated, or the amount is negative,
     *     infinite or none
     */
    public LeverPlan with(String key, Quarters when, double amount) {
        double flow = Flows.required(amount);
        return flowing(Flows.changed(total, position(key), simulated(when), before -> flow));
    }

    /**
     * The plan with more for a key, or less.
     *
     * @param key key whose flow changes
     * @param when quarters in which it does
     * @param more what is added to the stated flow, per year; negative to take away
     * @throws IllegalArgumentException when the key is unknown, the quarters are not simulated, the number is infinite or
     *     none, or a flow would be negative
     */
    public LeverPlan adding(String key, Quarters when, double more) {
        Flows.required(Math.abs(more));
        return flowing(Flows.changed(total, position(key), simulated(when), flow -> Flows.added(flow, more)));
    }

    /**
     * The plan with part of one key's flow given to another; what all keys get together stays.
     *
     * @param from key that gives
     * @param to key that receives
     * @param amount flow that moves, per year, from 0 on
     * @param when quarters in which it does
     * @throws IllegalArgumentException when a key is unknown, the quarters are not simulated, the amount is negative,
     *     infinite or none, or the giving key has less than the amount
     */
    public LeverPlan move(String from, String to, double amount, Quarters when) {
        return adding(from, when, -Flows.required(amount)).adding(to, when, amount);
    }

    /**
     * The plan with a multiple of everything it states, also of what no key gets.
     *
     * @param factor from 0 on
     * @throws IllegalArgumentException when the factor is negative, infinite or none
     */
    public LeverPlan times(double factor) {
        Flows.required(factor);
        return stating(Flows.scaled(total, factor), Flows.scaled(unassigned, factor), split);
    }

    /**
     * The plan whose stated flow divides by other shares, in all quarters.
     *
     * @param shares share of each part, 0 to 1; a part that is not named has none; they sum to one
     * @throws IllegalArgumentException when a part is unknown, a share lies outside 0 to 1, or the sum is not one
     */
    public LeverPlan divided(Map<String, Double> shares) {
        boolean[] always = new boolean[quarters()];
        Arrays.fill(always, true);
        return stating(total, unassigned, LeverSplit.of(split.practice(), LeverSplit.whole(shares), always));
    }

    /** The plan switched off: what it states beyond practice does not act and is booked as unallocated. */
    public LeverPlan off() {
        return switched(false);
    }

    /** The plan switched on: what it states acts. */
    public LeverPlan acting() {
        return switched(true);
    }

    /** The plan that states practice: every key gets what it got, divided as it was; on or off as before. */
    public LeverPlan practice() {
        return stating(base, new double[quarters()], LeverSplit.asInPractice(split.practice()));
    }

    private LeverPlan flowing(double[][] flows) {
        return stating(flows, unassigned, split);
    }

    private LeverPlan stating(double[][] flows, double[] ofNobody, LeverSplit parts) {
        return new LeverPlan(lever, instrument, label, unit, clause, on, keys, base, flows, ofNobody, parts);
    }

    private LeverPlan switched(boolean acts) {
        return new LeverPlan(lever, instrument, label, unit, clause, acts, keys, base, total, unassigned, split);
    }

    private Quarters simulated(Quarters when) {
        if (when.last() >= quarters()) {
            throw new IllegalArgumentException(
                    "lever " + lever + " has " + quarters() + " quarters, the last of " + when + " is beyond");
        }
        return when;
    }

    /** Whether another object is a plan that says the same, number by number. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LeverPlan that
                && lever.equals(that.lever)
                && instrument == that.instrument
                && label.equals(that.label)
                && unit.equals(that.unit)
                && clause.equals(that.clause)
                && on == that.on
                && keys.equals(that.keys)
                && Arrays.deepEquals(base, that.base)
                && Arrays.deepEquals(total, that.total)
                && Arrays.equals(unassigned, that.unassigned)
                && split.equals(that.split);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lever, on, keys, Arrays.deepHashCode(total), split);
    }

    @Override
    public String toString() {
        return lever + (on ? "" : " (off)") + " " + keys + " " + Arrays.deepToString(total) + " " + unit;
    }
}
