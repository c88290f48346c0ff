package org.clustercast.wrong.model.setting;

/** Is seen by a class that must not. */
public final class Seen {}
