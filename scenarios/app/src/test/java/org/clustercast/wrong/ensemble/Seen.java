package org.clustercast.wrong.ensemble;

/** Is seen by a class that must not. */
public final class Seen {}
