package org.clustercast.model.parameters;

import org.clustercast.district.TalentTier;

/**
 * Parameters of the talent market; component names are the keys of talent-market.yaml, one for one.
 *
 * @param staffAdjustmentYears time in which practice closes a gap of staff, years
 * @param ordinaryHeadcountElasticity share of the growth of ordinary staff carried by more people, the rest by higher
 *     output per person
 * @param matchingSpeed share of vacancies that offered people can fill in a year
 * @param leverStaffAttrition share of people that levers brought who leave a year
 * @param costTop support per person of top talent, 万元
 * @param costHighLevel support per person of high-level talent, 万元
 * @param costSkilled support per skilled worker, 万元
 * @param costYoung support per person of young talent, 万元
 * @param talentAdditionality share of supported people who would not have come anyway
 * @param recruitmentLagYears from support to arrival, years
 * @param outputPerWorker output that a person can carry, 万元 a year
 */
public record TalentMarketParameters(
        double staffAdjustmentYears,
        double ordinaryHeadcountElasticity,
        double matchingSpeed,
        double leverStaffAttrition,
        double costTop,
        double costHighLevel,
        double costSkilled,
        double costYoung,
        double talentAdditionality,
        double recruitmentLagYears,
        double[] outputPerWorker) {

    /**
     * Support per person of a tier, 万元.
     *
     * @throws IllegalArgumentException for general staff, which is not supported
     */
    public double costWan(TalentTier tier) {
        return switch (tier) {
            case TOP -> costTop;
            case HIGH_LEVEL -> costHighLevel;
            case SKILLED -> costSkilled;
            case YOUNG -> costYoung;
            case GENERAL -> throw new IllegalArgumentException("general staff is not supported");
        };
    }
}
