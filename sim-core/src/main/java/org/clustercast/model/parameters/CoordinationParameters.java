package org.clustercast.model.parameters;

/**
 * Parameters of the instrument {@code coordination}; component names are the keys of coordination.yaml, one for one.
 *
 * @param costWanPerUnit cost of a member of a coordination team, 万元 a year
 * @param lagYears from decision to the first effect, years
 * @param saturationUnits effort in a cluster at which 63 % of the full effect is reached
 * @param fadeYears time in which the effect builds up and fades, years
 * @param lagSavingEffect share of the time from signature to production saved at full effect
 * @param capacityEffect delivery capacity of teams over that of practice, minus one, at full effect
 */
public record CoordinationParameters(
        double costWanPerUnit,
        double lagYears,
        double saturationUnits,
        double fadeYears,
        double lagSavingEffect,
        double capacityEffect)
        implements Effort {}
