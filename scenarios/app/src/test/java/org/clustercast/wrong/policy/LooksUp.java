package org.clustercast.wrong.policy;

/** Uses a package that it must not know. */
final class LooksUp {

    Object look() {
        return new org.clustercast.wrong.scenario.Seen();
    }
}
