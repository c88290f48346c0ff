package org.clustercast.wrong.attic;

/** Lives in a package that nobody planned. */
final class Stray {}
