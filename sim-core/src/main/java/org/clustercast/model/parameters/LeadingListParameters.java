package org.clustercast.model.parameters;

/**
 * Parameters of the instrument {@code leading-list}; component names are the keys of leading-list.yaml, one for one.
 *
 * @param costWanPerUnit cost of an enterprise on the list, 万元 a year
 * @param lagYears from decision to the first effect, years
 * @param saturationUnits effort in a cluster at which 63 % of the full effect is reached
 * @param fadeYears time in which the effect builds up and fades, years
 * @param retentionEffect share of the hazard of leaving that full care takes away
 * @param priorityWeight weight above that of others where money is short, at full care
 */
public record LeadingListParameters(
        double costWanPerUnit,
        double lagYears,
        double saturationUnits,
        double fadeYears,
        double retentionEffect,
        double priorityWeight)
        implements Effort {}
