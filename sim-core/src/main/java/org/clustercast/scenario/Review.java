package org.clustercast.scenario;

import java.util.List;
import org.clustercast.policy.ResourceAccount;
import org.clustercast.quantity.Text;

/**
 * What was found about a scenario before it runs. It does not act in the model.
 *
 * @param warnings what is accepted although it is hardly meant, with its place
 * @param accounts resources given out, against what is available
 * @param noEffects what the scenario uses and has no effect in the model
 */
public record Review(List<Text> warnings, List<ResourceAccount> accounts, List<NoEffect> noEffects) {

    public Review {
        warnings = List.copyOf(warnings);
        accounts = List.copyOf(accounts);
        noEffects = List.copyOf(noEffects);
    }

    /** Nothing was found. */
    public static Review none() {
        return new Review(List.of(), List.of(), List.of());
    }
}
