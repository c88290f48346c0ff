package org.clustercast.model.parameters;

/**
 * Parameters of investment; component names are the keys of investment.yaml, one for one.
 *
 * @param buildYears time from order to use of new capital, years
 * @param capitalPerOutput capital per yearly output of new capacity
 * @param equityAdditionality extra capital per yuan of public equity
 * @param grantAdditionality extra capital per yuan granted
 * @param fundLeverage total over public money in a fund's investments
 * @param fundRaisedShare money raised over money announced
 * @param fundLocalCapture share of fund money invested inside the district
 * @param fundPace share of raised and uninvested money called a year
 * @param fundReturnYears from investment to its return, years
 * @param fundReturnMultiple money returned over money invested
 * @param fundRecycledShare share of returned money that is announced anew, 0 unless a scenario says so
 * @param leverCapitalDepreciation depreciation of capital that levers added, share a year
 */
public record InvestmentParameters(
        double[] buildYears,
        double[] capitalPerOutput,
        double equityAdditionality,
        double grantAdditionality,
        double fundLeverage,
        double fundRaisedShare,
        double fundLocalCapture,
        double fundPace,
        double fundReturnYears,
        double fundReturnMultiple,
        double fundRecycledShare,
        double leverCapitalDepreciation) {}
