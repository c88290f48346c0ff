package org.clustercast.policy;

/**
 * What one claimant gets of a resource in a quarter.
 *
 * @param claimant id of the lever, key or project
 * @param amount amount in the unit of the resource
 */
public record Claim(String claimant, double amount) {}
