package org.clustercast.model;

/** Ids of the levers that the model acts on; the data describe them. */
public final class LeverIds {

    /** Grants to enterprises (instrument 6). */
    public static final String GRANTS = "enterprise-grants";
    /** Support of talent (instrument 6). */
    public static final String TALENT = "talent-support";
    /** Quality space (instrument 8). */
    public static final String SPACE = "quality-space";
    /** Industrial funds (instrument 10). */
    public static final String FUNDS = "industry-funds";
    /** Teams for key projects (instrument 4). */
    public static final String PROJECTS = "key-projects";
    /** Key of flows that all clusters compete for. */
    public static final String OPEN = "open";

    private LeverIds() {}
}
