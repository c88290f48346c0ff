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
 */
public record Switches(
        boolean noise,
        boolean policy,
        boolean entry,
        boolean exit,
        boolean fading,
        boolean capacityLimit,
        boolean shortage,
        boolean displacement) {

    /** Everything on. */
    public static Switches allOn() {
        return new Switches(true, true, true, true, true, true, true, true);
    }
}
