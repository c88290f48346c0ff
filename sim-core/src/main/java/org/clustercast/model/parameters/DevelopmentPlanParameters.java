package org.clustercast.model.parameters;

/**
 * Parameters of the instrument {@code development-plan}; component names are the keys of development-plan.yaml, one for one.
 *
 * @param costWanPerUnit cost of a person who keeps the plans, 万元 a year
 * @param lagYears from decision to the first effect, years
 * @param saturationUnits effort in a cluster at which 63 % of the full effect is reached
 * @param fadeYears time in which the effect builds up and fades, years
 * @param signingEffect odds that talks and signatures succeed over those of practice, minus one, at full effect
 */
public record DevelopmentPlanParameters(
        double costWanPerUnit, double lagYears, double saturationUnits, double fadeYears, double signingEffect)
        implements Effort {}
