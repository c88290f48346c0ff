package org.clustercast.wrong.model.parameters;

/** Uses a room that it must not know. */
final class LooksUp {

    Object look() {
        return new org.clustercast.wrong.model.setting.Seen();
    }
}
