package org.clustercast.parameter;

/**
 * Where a number comes from.
 *
 * @param grade how well founded
 * @param source title of the source, clause of the policy document, or "assumption"
 * @param note why this number, may be empty
 */
public record Evidence(Grade grade, String source, String note) {}
