package org.clustercast.model.parameters;

/** What the parameters of every instrument of effort have in common. */
public interface Effort {

    /** Cost of a unit of effort kept up for a year, 万元. */
    double costWanPerUnit();

    /** From decision to the first effect, years. */
    double lagYears();

    /** Effort in a cluster at which 63 % of the full effect is reached, units. */
    double saturationUnits();

    /** Time in which the effect builds up, and fades when effort stops, years. */
    double fadeYears();
}
