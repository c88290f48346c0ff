package org.clustercast.policy;

import java.util.List;
import org.clustercast.quantity.Text;

/**
 * One lever of a scenario, resolved to flows by quarter: base-year practice, total, and the difference that acts.
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

    public LeverPlan {
        keys = List.copyOf(keys);
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
            for (int q = 0; q < base[k].length; q++) {
                if (addition(k, q) != 0 || requested(k, q) != 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
