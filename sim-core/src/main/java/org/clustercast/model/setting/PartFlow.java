package org.clustercast.model.setting;

import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.LeverSplit;
import org.clustercast.quantity.Quarter;

/**
 * What a lever delivers to the parts of one key beyond practice in a quarter: of a part that gets more the share that teams
 * can deliver, of a part that gets less all that is given up. Reused from key to key.
 */
public final class PartFlow {

    private static final int FIRST_ROOM = 8;

    private double[] parts = new double[FIRST_ROOM];
    private int count;
    private double sum;

    /**
     * Works out the flow.
     *
     * @param decided quarter of the decision; before the first one nothing was decided
     * @param share share of what is requested that is delivered, from {@code Delivery.share}
     */
    public void deliver(World world, LeverPlan lever, int key, int decided, double share) {
        count = lever.split().count();
        if (count > parts.length) {
            parts = new double[count];
        }
        java.util.Arrays.fill(parts, 0);
        sum = 0;
        if (decided < 0 || !world.acts(lever)) {
            return;
        }
        if (lever.split().isPractice(decided)) {
            // divided as a whole: a scenario that states no split is computed as one that has none
            divide(lever.split(), delivered(lever.addition(key, decided), share));
            return;
        }
        for (int part = 0; part < count; part++) {
            parts[part] = delivered(lever.addition(key, part, decided), share);
            sum += parts[part];
        }
    }

    private static double delivered(double additionPerYear, double share) {
        double addition = additionPerYear / Quarter.PER_YEAR;
        return addition > 0 ? addition * share : addition;
    }

    private void divide(LeverSplit split, double whole) {
        sum = whole;
        for (int part = 0; part < count; part++) {
            parts[part] = whole * split.practice(part);
        }
    }

    /** Takes so much from the parts that get more that the sum is not above {@code most}, which is not negative. */
    public void limit(double most) {
        if (sum <= most) {
            return;
        }
        double more = more();
        double kept = (more - (sum - most)) / more;
        for (int part = 0; part < count; part++) {
            parts[part] = parts[part] > 0 ? parts[part] * kept : parts[part];
        }
        sum = most;
    }

    /** What those parts get together that get more. */
    public double more() {
        double more = 0;
        for (double part : parts) {
            more += Math.max(0, part);
        }
        return more;
    }

    /** What a part gets beyond practice; negative where practice is given up. */
    public double of(int part) {
        return parts[part];
    }

    /** What all parts get together. */
    public double sum() {
        return sum;
    }
}
