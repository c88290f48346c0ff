package org.clustercast.wrong.district;

/** Is seen by a class that must not. */
public final class Seen {}
