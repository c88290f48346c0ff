package org.clustercast.model;

import java.util.List;
import org.clustercast.policy.LeverPlan;

/** How a lever's flow divides, as plain columns: names of the parts in order, and their shares. */
final class Split {

    private final List<String> names;
    private final double[] shares;

    Split(LeverPlan lever) {
        names = List.copyOf(lever.split().keySet());
        shares =
                lever.split().values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Number of parts. */
    int parts() {
        return shares.length;
    }

    /** Name of a part. */
    String name(int part) {
        return names.get(part);
    }

    /** Share of a part in the flow. */
    double share(int part) {
        return shares[part];
    }
}
