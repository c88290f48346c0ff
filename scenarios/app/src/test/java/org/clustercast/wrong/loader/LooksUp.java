package org.clustercast.wrong.loader;

/** Uses a package that it must not know. */
final class LooksUp {

    Object look() {
        return new org.clustercast.wrong.model.Seen();
    }
}
