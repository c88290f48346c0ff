package org.clustercast.model.parameters;

/**
 * Parameters of the instrument {@code green-channel}; component names are the keys of green-channel.yaml, one for one.
 *
 * @param costWanPerUnit cost of a person at the review service, 万元 a year
 * @param lagYears from decision to the first effect, years
 * @param saturationUnits effort in a cluster at which 63 % of the full effect is reached
 * @param fadeYears time in which the effect builds up and fades, years
 * @param reviewSavingEffect share of the time of reviews saved at full effect
 */
public record GreenChannelParameters(
        double costWanPerUnit, double lagYears, double saturationUnits, double fadeYears, double reviewSavingEffect)
        implements Effort {}
