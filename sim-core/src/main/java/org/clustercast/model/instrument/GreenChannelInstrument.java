package org.clustercast.model.instrument;

import org.clustercast.model.parameters.Effort;
import org.clustercast.model.parameters.GreenChannelParameters;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.World;
import org.clustercast.policy.LeverPlan;

/** Green channel of reviews (instrument 6, with the provincial regulator): shortens the stages in which a product waits for review. */
final class GreenChannelInstrument extends EffortInstrument {

    GreenChannelInstrument(Frame frame, LeverPlan plan) {
        super(frame, plan);
    }

    @Override
    Effort effort(World world) {
        return world.parameters().instruments().greenChannel();
    }

    @Override
    void grant(World world, int cluster, double effort, double level) {
        GreenChannelParameters p = world.parameters().instruments().greenChannel();
        world.state().deliveries().reviewSaving[cluster] += Math.max(0, level) * p.reviewSavingEffect();
    }
}
