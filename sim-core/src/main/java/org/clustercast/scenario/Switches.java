package org.clustercast.scenario;

/**
 * Mechanisms that can be switched off, for checking the model against closed forms.
 *
 * @param noise shocks of enterprises and sectors
 * @param policy differences of levers from practice, and named projects
 * @param entry newcomers and crossing of the threshold upwards
 * @param exit exits and falling below the threshold
 * @param fading return of growth rates to their long run
 * @param capacityLimit output bounded by inputs
 * @param shortage backlog in the base year
 * @param displacement moves within the district behind part of the arrivals
 * @param innovation knowledge, breakthroughs, approvals, spill-overs
 * @param supplyChain orders of local customers
 * @param enclaveCounts whether output made in enclaves counts in the district's statistics
 */
public record Switches(
        boolean noise,
        boolean policy,
        boolean entry,
        boolean exit,
        boolean fading,
        boolean capacityLimit,
        boolean shortage,
        boolean displacement,
        boolean innovation,
        boolean supplyChain,
        boolean enclaveCounts) {

    /** Mechanisms of single enterprises and their demography; what joins enterprises, innovation and supply chain, is off. */
    public Switches(
            boolean noise,
            boolean policy,
            boolean entry,
            boolean exit,
            boolean fading,
            boolean capacityLimit,
            boolean shortage,
            boolean displacement) {
        this(noise, policy, entry, exit, fading, capacityLimit, shortage, displacement, false, false, false);
    }

    /** As usual: every mechanism on; output made in enclaves does not count. */
    public static Switches usual() {
        return new Switches(true, true, true, true, true, true, true, true, true, true, false);
    }
}
