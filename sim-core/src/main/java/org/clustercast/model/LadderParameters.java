package org.clustercast.model;

/**
 * Parameters of the ladder and of exit; component names are the keys of ladder.yaml, one for one.
 *
 * @param aboveScaleEntryYi annual output from which an enterprise counts as above scale, 亿元
 * @param aboveScaleExitYi annual output below which it no longer counts, 亿元
 * @param exitHazardAge1 exit hazard in the first year of age, a year
 * @param exitHazardAge2 in the second year
 * @param exitHazardAge3to7 in the third to seventh year
 * @param exitHazardAge8plus from the eighth year on
 * @param aboveScaleHazardFactor factor for above-scale enterprises
 * @param hazardSizeExponent exponent by which the hazard falls with size above the threshold
 */
public record LadderParameters(
        double aboveScaleEntryYi,
        double aboveScaleExitYi,
        double exitHazardAge1,
        double exitHazardAge2,
        double exitHazardAge3to7,
        double exitHazardAge8plus,
        double aboveScaleHazardFactor,
        double hazardSizeExponent) {}
