package org.clustercast.wrong.model.market;

/** Is seen by a class that must not. */
public final class Seen {}
