package org.clustercast.wrong.model;

/** Uses a package that it must not know. */
final class LooksUp {

    Object look() {
        return new org.clustercast.wrong.engine.Seen();
    }
}
