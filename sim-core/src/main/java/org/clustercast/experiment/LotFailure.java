package org.clustercast.experiment;

import org.clustercast.random.Lot;

/**
 * A lot that failed in a variant.
 *
 * @param variant position of the variant
 * @param lot the lot
 * @param message what happened, one line
 */
public record LotFailure(int variant, Lot lot, String message) {}
