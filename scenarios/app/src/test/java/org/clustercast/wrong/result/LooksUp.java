package org.clustercast.wrong.result;

/** Uses a package that it must not know. */
final class LooksUp {

    Object look() {
        return new org.clustercast.wrong.district.Seen();
    }
}
