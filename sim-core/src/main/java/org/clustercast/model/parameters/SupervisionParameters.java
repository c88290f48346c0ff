package org.clustercast.model.parameters;

/**
 * Parameters of the instrument {@code supervision}; component names are the keys of supervision.yaml, one for one.
 *
 * @param costWanPerUnit cost of a supervisor, 万元 a year
 * @param lagYears from decision to the first effect, years
 * @param saturationUnits effort at which 63 % of the full effect is reached
 * @param fadeYears time in which the effect builds up and fades, years
 * @param correctionEffect share by which levers deliver more to a cluster that is behind its path, at full effect; zero by
 *     default, for there is no evidence that supervision works
 */
public record SupervisionParameters(
        double costWanPerUnit, double lagYears, double saturationUnits, double fadeYears, double correctionEffect)
        implements Effort {}
