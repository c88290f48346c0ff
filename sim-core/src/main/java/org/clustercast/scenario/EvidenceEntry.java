package org.clustercast.scenario;

import org.clustercast.parameter.Evidence;

/**
 * One datum with its evidence, for counting grades and for printing sources.
 *
 * @param path where it stands, for example {@code clusters.semiconductors.outputYi}
 * @param value value as written
 * @param unit unit, may be empty
 * @param evidence source and grade
 */
public record EvidenceEntry(String path, String value, String unit, Evidence evidence) {}
