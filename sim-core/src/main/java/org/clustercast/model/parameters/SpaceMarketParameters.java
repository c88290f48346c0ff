package org.clustercast.model.parameters;

/**
 * Parameters of the space market; component names are the keys of space-market.yaml, one for one.
 *
 * @param spaceAdjustmentYears time in which practice closes a gap of space, years
 * @param supplyRealisation share of planned supply that is built
 * @param ordinaryAreaElasticity share of the growth of ordinary space carried by new floor space, the rest by rising intensity
 * @param preparationLagYears from decision to ready floor space by land preparation, years
 * @param upstairsLagYears by industry-upstairs buildings, years
 * @param transitionalLagYears by transitional workshops, years
 * @param floorProductivity output that new floor space can carry, 万元 a year per ㎡
 * @param upstairsCost cost of industry-upstairs buildings, yuan per ㎡
 * @param preparationCost cost of land preparation, yuan per ㎡ of floor space
 * @param transitionalCost cost of transitional workshops, yuan per ㎡
 */
public record SpaceMarketParameters(
        double spaceAdjustmentYears,
        double supplyRealisation,
        double ordinaryAreaElasticity,
        double preparationLagYears,
        double upstairsLagYears,
        double transitionalLagYears,
        double[] floorProductivity,
        double upstairsCost,
        double preparationCost,
        double transitionalCost) {}
