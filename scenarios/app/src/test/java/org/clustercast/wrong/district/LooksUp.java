package org.clustercast.wrong.district;

/** Uses a package that it must not know. */
final class LooksUp {

    Object look() {
        return new org.clustercast.wrong.policy.Seen();
    }
}
