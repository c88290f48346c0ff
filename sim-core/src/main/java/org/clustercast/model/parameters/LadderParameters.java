package org.clustercast.model.parameters;

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
 * @param registrationShare share of enterprises over the threshold that are registered as above scale within a year
 * @param specialisedRate chance of an above-scale enterprise to become a provincial specialised one, a year
 * @param littleGiantRate chance of a specialised enterprise to become a national little giant, a year
 * @param listedRate chance of a little giant to be listed, a year
 * @param moveOutRate hazard of moving out when all floor space that is wanted is missing, a year
 * @param selectionNoise standard deviation of the noise in the signal by which enterprises are selected, log points
 */
public record LadderParameters(
        double aboveScaleEntryYi,
        double aboveScaleExitYi,
        double exitHazardAge1,
        double exitHazardAge2,
        double exitHazardAge3to7,
        double exitHazardAge8plus,
        double aboveScaleHazardFactor,
        double hazardSizeExponent,
        double registrationShare,
        double specialisedRate,
        double littleGiantRate,
        double listedRate,
        double moveOutRate,
        double selectionNoise) {}
