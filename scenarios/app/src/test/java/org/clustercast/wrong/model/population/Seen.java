package org.clustercast.wrong.model.population;

/** Is seen by a class that must not. */
public final class Seen {}
