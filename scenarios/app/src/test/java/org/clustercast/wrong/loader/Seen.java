package org.clustercast.wrong.loader;

/** Is seen by a class that must not. */
public final class Seen {}
