package org.clustercast.loader.data;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clustercast.quantity.Text;

/**
 * A lever as the data define it: what it is, and what was practice in the base year.
 *
 * @param id id
 * @param instrument number in the document's list of ten instruments
 * @param label name
 * @param unit unit of its flows
 * @param clause clause of the document
 * @param keyedBy what its flows are divided by
 * @param keys ids that it is divided by, in order
 * @param splitBy what a flow divides further by: purpose, tier, mode, source or none
 * @param base flow in the base year, per year; empty list entries never occur
 * @param baseByPark whether the base flow is the planned supply of the parks, year by year
 * @param baseShares share of each key in the base flow
 * @param split default split, shares that sum to one; empty where there is none
 * @param least lowest total that may be stated
 * @param most highest total that may be stated
 * @param guidance how to use it
 * @param assumption what is assumed about its base
 */
public record LeverDefinition(
        String id,
        int instrument,
        Text label,
        String unit,
        String clause,
        KeyedBy keyedBy,
        List<String> keys,
        String splitBy,
        double base,
        boolean baseByPark,
        SortedMap<String, Double> baseShares,
        SortedMap<String, Double> split,
        double least,
        double most,
        Text guidance,
        Text assumption) {

    public LeverDefinition {
        keys = List.copyOf(keys);
        baseShares = Collections.unmodifiableSortedMap(new TreeMap<>(baseShares));
        split = Collections.unmodifiableSortedMap(new TreeMap<>(split));
    }

    /** What the flows of a lever are divided by. */
    public enum KeyedBy {
        CLUSTER,
        PARK,
        NONE
    }
}
