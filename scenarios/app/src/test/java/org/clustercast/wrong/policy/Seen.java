package org.clustercast.wrong.policy;

/** Is seen by a class that must not. */
public final class Seen {}
