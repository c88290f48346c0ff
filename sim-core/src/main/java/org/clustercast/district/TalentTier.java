package org.clustercast.district;

/** Tiers of staff: the document's four tiers of talent, and everybody else. */
public enum TalentTier {
    TOP("top"),
    HIGH_LEVEL("high-level"),
    SKILLED("skilled"),
    YOUNG("young"),
    GENERAL("general");

    private final String id;

    TalentTier(String id) {
        this.id = id;
    }

    /** Id in files and tables. */
    public String id() {
        return id;
    }

    /**
     * The tier of an id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static TalentTier of(String id) {
        for (TalentTier tier : values()) {
            if (tier.id.equals(id)) {
                return tier;
            }
        }
        throw new IllegalArgumentException("no talent tier " + id);
    }
}
