package org.clustercast.model.parameters;

/**
 * Parameters of the synthetic population; component names are the keys of population.yaml, one for one.
 *
 * @param sizeExponent Pareto exponent of the reservoir's sizes
 * @param reservoirMinimumYi smallest explicit enterprise, 亿元 a year
 * @param awaitingShare enterprises that passed the threshold in the base year and count from the next one, share of
 *     those that count
 * @param tailMaximumYi largest enterprise outside the top 100, 亿元 a year
 * @param top100MinimumYi smallest of the top 100, 亿元 a year
 * @param meanAgeYears mean age of enterprises, years
 * @param specialisedPerLittleGiant provincial specialised enterprises for each national little giant
 */
public record PopulationParameters(
        double sizeExponent,
        double reservoirMinimumYi,
        double awaitingShare,
        double tailMaximumYi,
        double top100MinimumYi,
        double meanAgeYears,
        double specialisedPerLittleGiant) {}
