package org.clustercast.model.parameters;

/**
 * Parameters of the attraction funnel; component names are the keys of attraction.yaml, one for one.
 *
 * @param talkShare share of leads that lead to talks
 * @param signShare share of talks that are signed
 * @param siteShare share of signatures that still want a site when one is offered
 * @param productionShare share of sited arrivals that begin to produce
 * @param signYears mean time from lead to signature, years
 * @param siteYears mean time from signature to site, years
 * @param setupYears mean time from site to production, years
 * @param rampYears time from first production to full load, years
 * @param startLoad share of full load at the beginning
 * @param patienceYears how long an enterprise waits for floor space, years
 * @param gapSigningOdds odds that talks are signed when the enterprise fills a gap of the chain, over the usual ones
 * @param conversionMedian median of realised over promised output
 * @param conversionSpread standard deviation of its logarithm
 * @param unsuitableShare share of leads that look well and never produce; experts see part of them
 */
public record AttractionParameters(
        double talkShare,
        double signShare,
        double siteShare,
        double productionShare,
        double signYears,
        double siteYears,
        double setupYears,
        double rampYears,
        double startLoad,
        double patienceYears,
        double gapSigningOdds,
        double conversionMedian,
        double conversionSpread,
        double unsuitableShare) {

    /** Share of leads that arrive in practice when there is floor space. */
    public double success() {
        return talkShare * signShare * siteShare * productionShare * (1 - unsuitableShare);
    }
}
