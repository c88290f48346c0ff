package org.clustercast.wrong.model.instrument;

/** Is seen by a class that must not. */
public final class Seen {}
