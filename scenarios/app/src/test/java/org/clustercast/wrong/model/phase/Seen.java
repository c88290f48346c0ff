package org.clustercast.wrong.model.phase;

/** Is seen by a class that must not. */
public final class Seen {}
