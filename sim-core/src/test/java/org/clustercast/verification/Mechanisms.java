package org.clustercast.verification;

import org.clustercast.scenario.Switches;

/** Which mechanisms a check leaves on. */
final class Mechanisms {

    private Mechanisms() {}

    /** Growth without limit, and nothing else. */
    static Switches growth() {
        return new Switches(false, false, false, false, false, false, false, false);
    }

    /** Growth with shocks. */
    static Switches shocks() {
        return new Switches(true, false, false, false, false, false, false, false);
    }

    /** Growth with shocks that returns to its long run. */
    static Switches fadingShocks() {
        return new Switches(true, false, false, false, true, false, false, false);
    }

    /** Newcomers, exits and the threshold, without shocks or limits. */
    static Switches demography() {
        return new Switches(false, false, true, true, false, false, false, false);
    }

    /** Everything on but shocks, newcomers, exits and fading: what a steady state allows. */
    static Switches still() {
        return new Switches(false, true, false, false, false, true, true, true, true, true, false);
    }

    /** Everything on but moves within the district. */
    static Switches withoutCrowding() {
        return new Switches(true, true, true, true, true, true, true, false, true, true, false);
    }
}
