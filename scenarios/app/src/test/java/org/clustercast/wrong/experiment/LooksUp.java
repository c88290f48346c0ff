package org.clustercast.wrong.experiment;

/** Uses a package that it must not know. */
final class LooksUp {

    Object look() {
        return new org.clustercast.wrong.ensemble.Seen();
    }
}
