package org.clustercast.wrong.scenario;

/** Is seen by a class that must not. */
public final class Seen {}
