package org.clustercast.app.run;

/** The stages of a run in their order; each has a progress of its own. One that has nothing to do is passed over. */
public enum Stage {
    /** The replications of the scenario. */
    SIMULATION("simulation"),
    /** The tables, from the records of all replications. */
    TABLES("tables"),
    /** The ordinary world beside it. */
    ORDINARY_WORLD("ordinary-world"),
    /** What the hardest target makes of the assumptions about the long run. */
    OUTSIDE_VIEW("outside-view"),
    /** Every draw of parameters with every luck: where the spread comes from. */
    VARIANCE("variance"),
    /** Charts and report; for a comparison of its own kind. */
    REPORT("report");

    private final String id;

    Stage(String id) {
        this.id = id;
    }

    /** Key of the name in the vocabulary. */
    public String key() {
        return "app.stage." + id;
    }

    /** Which of all the stages it is, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** How many stages there are. */
    public static int count() {
        return values().length;
    }
}
