package org.clustercast.parameter;

/** The scale on which a prior is split normal. */
public enum Scale {
    IDENTITY,
    LOG,
    LOGIT
}
