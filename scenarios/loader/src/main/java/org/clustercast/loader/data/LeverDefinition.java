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
 * @param instrument number in the document's list: 1 to 10 the instruments, 11 to 15 the guarantees
 * @param guarantee whether it is one of the five guarantees
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
 * @param least lowest usual total; less is accepted with a warning
 * @param most highest usual total; more is accepted with a warning
 * @param mechanism parameters that say what it costs, when it acts, where it saturates and what it does
 * @param guidance how to use it
 * @param assumption what is assumed about its base
 */
public record LeverDefinition(
        String id,
        int instrument,
        boolean guarantee,
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
        Mechanism mechanism,
        Text guidance,
        Text assumption) {

    public LeverDefinition {
        keys = List.copyOf(keys);
        baseShares = Collections.unmodifiableSortedMap(new TreeMap<>(baseShares));
        split = Collections.unmodifiableSortedMap(new TreeMap<>(split));
    }

    /**
     * Ids of parameters, {@code group.name}; one that differs by cluster is named by this stem.
     *
     * @param costs what a unit costs; empty where the flow itself is money
     * @param lags how long it takes
     * @param saturation where delivery becomes scarce
     * @param effects what a unit does
     */
    public record Mechanism(List<String> costs, List<String> lags, List<String> saturation, List<String> effects) {

        public Mechanism {
            costs = List.copyOf(costs);
            lags = List.copyOf(lags);
            saturation = List.copyOf(saturation);
            effects = List.copyOf(effects);
        }
    }

    /** What the flows of a lever are divided by. */
    public enum KeyedBy {
        CLUSTER,
        PARK,
        NONE
    }
}
