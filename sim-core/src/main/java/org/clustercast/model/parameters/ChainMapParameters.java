package org.clustercast.model.parameters;

/**
 * Parameters of the instrument {@code chain-map}; component names are the keys of chain-map.yaml, one for one.
 *
 * @param costWanPerUnit cost of a person who keeps the map, 万元 a year
 * @param lagYears from decision to the first effect, years
 * @param saturationUnits effort in a cluster at which 63 % of the full effect is reached
 * @param fadeYears time in which the effect builds up and fades, years
 * @param gapFocusEffect share of leads turned to gaps by a full map
 * @param linkFillingEffect share of the open potential of links filled in a year by a full map
 */
public record ChainMapParameters(
        double costWanPerUnit,
        double lagYears,
        double saturationUnits,
        double fadeYears,
        double gapFocusEffect,
        double linkFillingEffect)
        implements Effort {}
