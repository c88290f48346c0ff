package org.clustercast.model.parameters;

/**
 * Parameters of the instrument {@code expert-think-tank}; component names are the keys of expert-think-tank.yaml, one for one.
 *
 * @param costWanPerUnit cost of an expert, 万元 a year
 * @param lagYears from decision to the first effect, years
 * @param saturationUnits effort in a cluster at which 63 % of the full effect is reached
 * @param fadeYears time in which the effect builds up and fades, years
 * @param insightEffect share of the noise of selection taken away at full effect
 */
public record ThinkTankParameters(
        double costWanPerUnit, double lagYears, double saturationUnits, double fadeYears, double insightEffect)
        implements Effort {}
