package org.clustercast.model.instrument;

/** Purposes of the policy set's grants to enterprises (document, four, six). */
enum GrantPurpose {
    LANDING("landing"),
    GROWTH("growth"),
    COOPERATION("cooperation"),
    EXPANSION("expansion"),
    FINANCE("finance");

    private final String id;

    GrantPurpose(String id) {
        this.id = id;
    }

    static GrantPurpose of(String id) {
        for (GrantPurpose purpose : values()) {
            if (purpose.id.equals(id)) {
                return purpose;
            }
        }
        throw new IllegalArgumentException("no purpose " + id);
    }
}
