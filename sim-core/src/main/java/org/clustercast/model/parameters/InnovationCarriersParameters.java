package org.clustercast.model.parameters;

/**
 * Parameters of the instrument {@code innovation-carriers}; component names are the keys of innovation-carriers.yaml, one for one.
 *
 * @param costWanPerUnit cost of 1 亿元 a year, 万元 a year
 * @param lagYears from decision to the first effect, years
 * @param saturationUnits effort in a cluster at which 63 % of the full effect is reached
 * @param fadeYears time in which the effect builds up and fades, years
 * @param breakthroughEffect hazard of breakthroughs over that of practice, minus one, at full effect
 * @param birthEffect start-ups over those of practice, minus one, at full effect
 * @param incubationEffect share of the exit hazard of young enterprises taken away at full effect
 */
public record InnovationCarriersParameters(
        double costWanPerUnit,
        double lagYears,
        double saturationUnits,
        double fadeYears,
        double breakthroughEffect,
        double birthEffect,
        double incubationEffect)
        implements Effort {}
