package org.clustercast.wrong.policy;

/** Keeps something between runs. */
final class Remembers {

    static int calls;

    private Remembers() {}
}
