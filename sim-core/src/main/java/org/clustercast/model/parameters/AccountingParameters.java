package org.clustercast.model.parameters;

/**
 * Parameters of accounting; component names are the keys of accounting.yaml, one for one.
 *
 * @param valueAddedShare value added over output, 0 to 1
 */
public record AccountingParameters(double valueAddedShare) {}
