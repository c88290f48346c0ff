package org.clustercast.wrong.reports;

/** Uses a package that it must not know. */
final class LooksUp {

    Object look() {
        return new org.clustercast.wrong.engine.Seen();
    }
}
