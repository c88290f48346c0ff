package org.clustercast.wrong.model.chain;

/** Is seen by a class that must not. */
public final class Seen {}
