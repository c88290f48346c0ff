package org.clustercast.model.instrument;

import org.clustercast.model.parameters.Effort;
import org.clustercast.model.parameters.ThinkTankParameters;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.World;
import org.clustercast.policy.LeverPlan;

/** Expert think tank (instrument 9): less noise when enterprises are selected for lists and leads are judged. */
final class ThinkTankInstrument extends EffortInstrument {

    ThinkTankInstrument(Frame frame, LeverPlan plan) {
        super(frame, plan);
    }

    @Override
    Effort effort(World world) {
        return world.parameters().instruments().thinkTank();
    }

    @Override
    void grant(World world, int cluster, double effort, double level) {
        ThinkTankParameters p = world.parameters().instruments().thinkTank();
        world.state().deliveries().insight[cluster] += Math.max(0, level) * p.insightEffect();
    }
}
