package org.clustercast.wrong.model.market;

/** Uses a room that it must not know. */
final class LooksUp {

    Object look() {
        return new org.clustercast.wrong.model.instrument.Seen();
    }
}
