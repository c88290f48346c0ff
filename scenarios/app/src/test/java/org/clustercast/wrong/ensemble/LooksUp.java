package org.clustercast.wrong.ensemble;

/** Uses a package that it must not know. */
final class LooksUp {

    Object look() {
        return new org.clustercast.wrong.loader.Seen();
    }
}
