package org.clustercast.random;

/**
 * The address of all chance of one replication: a number for each layer. Two lots that share a number share all of that
 * layer, whatever the scenario.
 *
 * @param draw number of the draw of parameters, from 0
 * @param projects number of the luck of named projects, from 0
 * @param luck number of all other luck, from 0
 */
public record Lot(int draw, int projects, int luck) {

    public Lot {
        if (draw < 0 || projects < 0 || luck < 0) {
            throw new IllegalArgumentException("a lot is counted from 0, not " + draw + "/" + projects + "/" + luck);
        }
    }

    /** The lot of a replication: all layers have its number. */
    public static Lot of(int replication) {
        return new Lot(replication, replication, replication);
    }

    /** The number of a layer. */
    public int of(Layer layer) {
        return switch (layer) {
            case DRAW -> draw;
            case PROJECTS -> projects;
            case LUCK -> luck;
        };
    }

    /** The number of the replication, or draw, projects and luck where they differ. */
    @Override
    public String toString() {
        return draw == projects && draw == luck ? Integer.toString(draw) : draw + "/" + projects + "/" + luck;
    }
}
