package org.clustercast.model.parameters;

/**
 * Parameters of the instrument {@code enterprise-cultivation}; component names are the keys of enterprise-cultivation.yaml, one for one.
 *
 * @param costWanPerUnit cost of an enterprise coached, 万元 a year
 * @param lagYears from decision to the first effect, years
 * @param saturationUnits effort in a cluster at which 63 % of the full effect is reached
 * @param fadeYears time in which the effect builds up and fades, years
 * @param ladderEffect odds of promotion over those of practice, minus one, at full effect
 */
public record CultivationParameters(
        double costWanPerUnit, double lagYears, double saturationUnits, double fadeYears, double ladderEffect)
        implements Effort {}
