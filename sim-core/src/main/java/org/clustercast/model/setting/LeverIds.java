package org.clustercast.model.setting;

import java.util.List;

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
    /** List of leading and backbone enterprises (instrument 1). */
    public static final String LIST = "leading-list";
    /** Chain map (instrument 2). */
    public static final String MAP = "chain-map";
    /** Attraction list (instrument 3). */
    public static final String ATTRACTION = "attraction-list";
    /** Development plan (instrument 5). */
    public static final String PLAN = "development-plan";
    /** Green channel of reviews (instrument 6). */
    public static final String GREEN_CHANNEL = "green-channel";
    /** Innovation carriers (instrument 7). */
    public static final String CARRIERS = "innovation-carriers";
    /** Expert think tank (instrument 9). */
    public static final String EXPERTS = "expert-think-tank";
    /** Coordinated work (guarantee 1). */
    public static final String COORDINATION = "coordination";
    /** Cultivation of enterprises (guarantee 2). */
    public static final String CULTIVATION = "enterprise-cultivation";
    /** Producer services (guarantee 3). */
    public static final String SERVICES = "producer-services";
    /** Service of industry (guarantee 4). */
    public static final String MATCHING = "industry-service";
    /** Supervision (guarantee 5). */
    public static final String SUPERVISION = "supervision";
    /** Key of flows that all clusters compete for. */
    public static final String OPEN = "open";

    private LeverIds() {}

    /** Levers of all instruments. */
    public static List<String> all() {
        return List.of(
                GRANTS,
                TALENT,
                SPACE,
                FUNDS,
                PROJECTS,
                LIST,
                MAP,
                ATTRACTION,
                PLAN,
                GREEN_CHANNEL,
                CARRIERS,
                EXPERTS,
                COORDINATION,
                CULTIVATION,
                SERVICES,
                MATCHING,
                SUPERVISION);
    }
}
