package org.clustercast.random;

/** Layers of chance that can be varied apart: what the parameters are, what becomes of named projects, all other luck. */
public enum Layer {
    DRAW,
    PROJECTS,
    LUCK
}
