package org.clustercast.model.parameters;

/**
 * Parameters of the supply chain; component names are the keys of supply-chain.yaml, one for one.
 *
 * @param customerSearchYears time to find a new local customer for one that left, years
 * @param weakLinkPotential purchases that a weak link could carry on top, share of those it carries
 * @param gapArrivalFilling share of the open potential of its cluster's links that an arrival in a gap fills
 * @param accessYears time in which market access adapts when support begins or ends, years
 */
public record SupplyChainParameters(
        double customerSearchYears, double weakLinkPotential, double gapArrivalFilling, double accessYears) {}
