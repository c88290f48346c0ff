package org.clustercast.model;

/** Purposes of the policy set's grants to enterprises (document, four, six), and whether one builds capital. */
enum GrantPurpose {
    LANDING("landing", true),
    GROWTH("growth", false),
    COOPERATION("cooperation", false),
    EXPANSION("expansion", true),
    FINANCE("finance", true);

    private final String id;
    private final boolean buildsCapital;

    GrantPurpose(String id, boolean buildsCapital) {
        this.id = id;
        this.buildsCapital = buildsCapital;
    }

    /** Whether money for this purpose adds capital; the evidence on the others is an effect near zero. */
    boolean buildsCapital() {
        return buildsCapital;
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
