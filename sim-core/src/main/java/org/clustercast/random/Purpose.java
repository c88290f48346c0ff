package org.clustercast.random;

/** What a random number is for: part of its address, so that one use never disturbs another; each belongs to a layer. */
public enum Purpose {
    PARAMETER(Layer.DRAW),
    COMMON_GROWTH(Layer.DRAW),
    SECTOR_SHOCK(Layer.LUCK),
    ENTERPRISE_SHOCK(Layer.LUCK),
    BURN_IN_SHOCK(Layer.LUCK),
    BACKLOG(Layer.LUCK),
    AGE(Layer.LUCK),
    PROJECT_REALISED(Layer.PROJECTS),
    PROJECT_BUILDING(Layer.PROJECTS),
    PROJECT_RAMP(Layer.PROJECTS),
    PROJECT_SLIP(Layer.PROJECTS),
    PROJECT_CONVERSION(Layer.PROJECTS),
    COMMON_CONVERSION(Layer.PROJECTS),
    NEWCOMER_COUNT(Layer.LUCK),
    NEWCOMER_SIZE(Layer.LUCK),
    DISPLACEMENT(Layer.LUCK),
    EXIT(Layer.LUCK),
    SHUFFLE(Layer.LUCK),
    BREAKTHROUGH(Layer.LUCK),
    PIONEER(Layer.LUCK),
    APPROVAL_START(Layer.LUCK),
    APPROVAL_STAGE(Layer.LUCK),
    APPROVAL_OWNER(Layer.LUCK),
    CUSTOMER(Layer.LUCK),
    LEAD_COUNT(Layer.LUCK),
    LEAD(Layer.LUCK),
    LADDER(Layer.LUCK),
    REGISTRATION(Layer.LUCK),
    SELECTION(Layer.LUCK),
    MOVING_OUT(Layer.LUCK),
    EVENT(Layer.LUCK);

    private final Layer layer;

    Purpose(Layer layer) {
        this.layer = layer;
    }

    /** The layer of chance that it belongs to. */
    public Layer layer() {
        return layer;
    }
}
