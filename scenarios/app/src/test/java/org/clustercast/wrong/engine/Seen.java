package org.clustercast.wrong.engine;

/** Is seen by a class that must not. */
public final class Seen {}
