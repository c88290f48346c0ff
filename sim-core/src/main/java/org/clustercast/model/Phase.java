package org.clustercast.model;

/** One mechanism of a quarter. */
public interface Phase {

    /** Name of the mechanism, also of its parameter file, test and section in the model description. */
    default String name() {
        String simple = getClass().getSimpleName();
        return simple.substring(0, simple.length() - "Phase".length());
    }

    /**
     * Plays the mechanism in a quarter. Decisions see the state of the quarter before.
     *
     * @param world the replication
     * @param quarter quarter counted from the first simulated one, from 0
     */
    void play(World world, int quarter);
}
