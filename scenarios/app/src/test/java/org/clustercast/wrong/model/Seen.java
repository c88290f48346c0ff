package org.clustercast.wrong.model;

/** Is seen by a class that must not. */
public final class Seen {}
