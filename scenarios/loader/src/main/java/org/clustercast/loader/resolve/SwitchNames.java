package org.clustercast.loader.resolve;

import java.util.List;
import org.clustercast.loader.shape.View;
import org.clustercast.scenario.Switches;

/** The switches of mechanisms by name. */
final class SwitchNames {

    static final List<String> ALL = List.of(
            "noise",
            "policy",
            "entry",
            "exit",
            "fading",
            "capacityLimit",
            "shortage",
            "displacement",
            "innovation",
            "supplyChain",
            "enclaveCounts");

    private SwitchNames() {}

    /** What is not stated is as usual: on, but output made in enclaves does not count. */
    static Switches read(View switches) {
        return new Switches(
                switches.flag("noise", true),
                switches.flag("policy", true),
                switches.flag("entry", true),
                switches.flag("exit", true),
                switches.flag("fading", true),
                switches.flag("capacityLimit", true),
                switches.flag("shortage", true),
                switches.flag("displacement", true),
                switches.flag("innovation", true),
                switches.flag("supplyChain", true),
                switches.flag("enclaveCounts", false));
    }
}
