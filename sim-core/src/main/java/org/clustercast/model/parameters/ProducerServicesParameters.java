package org.clustercast.model.parameters;

/**
 * Parameters of the instrument {@code producer-services}; component names are the keys of producer-services.yaml, one for one.
 *
 * @param costWanPerUnit cost of 1 亿元 a year, 万元 a year
 * @param lagYears from decision to the first effect, years
 * @param saturationUnits effort in a cluster at which 63 % of the full effect is reached
 * @param fadeYears time in which the effect builds up and fades, years
 * @param productivityEffect log productivity added at full effect
 */
public record ProducerServicesParameters(
        double costWanPerUnit, double lagYears, double saturationUnits, double fadeYears, double productivityEffect)
        implements Effort {}
