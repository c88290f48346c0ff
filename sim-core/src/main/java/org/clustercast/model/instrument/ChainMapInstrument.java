package org.clustercast.model.instrument;

import org.clustercast.model.parameters.ChainMapParameters;
import org.clustercast.model.parameters.Effort;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.World;
import org.clustercast.policy.LeverPlan;

/** Chain map (instrument 2): finds missing and weak links, turns attraction to them and helps local buyers and suppliers to find each other. It goes stale when nobody keeps it. */
final class ChainMapInstrument extends EffortInstrument {

    ChainMapInstrument(Frame frame, LeverPlan plan) {
        super(frame, plan);
    }

    @Override
    Effort effort(World world) {
        return world.parameters().instruments().chainMap();
    }

    @Override
    void grant(World world, int cluster, double effort, double level) {
        ChainMapParameters p = world.parameters().instruments().chainMap();
        var d = world.state().deliveries();
        d.gapFocus[cluster] += Math.max(0, level) * p.gapFocusEffect();
        d.linkFilling[cluster] += Math.max(0, level) * p.linkFillingEffect();
    }
}
