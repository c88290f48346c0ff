package org.clustercast.model.parameters;

/**
 * Parameters of the instrument {@code attraction-list}; component names are the keys of attraction-list.yaml, one for one.
 *
 * @param costWanPerUnit cost of a member of the attraction staff, 万元 a year
 * @param lagYears from decision to the first effect, years
 * @param saturationUnits effort in a cluster at which 63 % of the full effect is reached
 * @param fadeYears time in which the effect builds up and fades, years
 * @param leadEffect leads over those of practice, minus one, at full effect
 */
public record AttractionListParameters(
        double costWanPerUnit, double lagYears, double saturationUnits, double fadeYears, double leadEffect)
        implements Effort {}
