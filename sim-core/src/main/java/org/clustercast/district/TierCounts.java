package org.clustercast.district;

/**
 * Persons by tier.
 *
 * @param top top talent
 * @param highLevel high-level talent
 * @param skilled skilled workers
 * @param young young talent
 * @param general everybody else
 */
public record TierCounts(double top, double highLevel, double skilled, double young, double general) {

    /** Persons of all tiers. */
    public double total() {
        return top + highLevel + skilled + young + general;
    }

    /** Persons of one tier. */
    public double of(TalentTier tier) {
        return switch (tier) {
            case TOP -> top;
            case HIGH_LEVEL -> highLevel;
            case SKILLED -> skilled;
            case YOUNG -> young;
            case GENERAL -> general;
        };
    }
}
