package org.clustercast.policy;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * @param split how a flow divides further (purpose, tier, mode or source) with shares that sum to one
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
        SortedMap<String, Double> split) {

    public LeverPlan {
        keys = List.copyOf(keys);
        split = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(split));
    }

    /** Difference from practice at a key and quarter, per year; never below minus the base flow. */
    public double addition(int key, int quarter) {
        return Math.max(total[key][quarter], 0) - base[key][quarter];
    }

    /** Whether the difference is nil everywhere. */
    public boolean isNil() {
        for (int k = 0; k < keys.size(); k++) {
            for (int q = 0; q < base[k].length; q++) {
                if (addition(k, q) != 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
