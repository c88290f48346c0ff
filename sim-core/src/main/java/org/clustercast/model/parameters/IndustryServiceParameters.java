package org.clustercast.model.parameters;

/**
 * Parameters of the instrument {@code industry-service}; component names are the keys of industry-service.yaml, one for one.
 *
 * @param costWanPerUnit cost of an event a year, 万元 a year
 * @param lagYears from decision to the first effect, years
 * @param saturationUnits effort in a cluster at which 63 % of the full effect is reached
 * @param fadeYears time in which the effect builds up and fades, years
 * @param matchingEffect share of the time to find a new local customer saved at full effect
 * @param accessEffect share by which market access widens at full effect; it decays when events stop
 * @param linkFillingEffect share of the open potential of links filled in a year at full effect
 */
public record IndustryServiceParameters(
        double costWanPerUnit,
        double lagYears,
        double saturationUnits,
        double fadeYears,
        double matchingEffect,
        double accessEffect,
        double linkFillingEffect)
        implements Effort {}
