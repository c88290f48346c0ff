package org.clustercast.model.instrument;

import org.clustercast.model.parameters.CultivationParameters;
import org.clustercast.model.parameters.Effort;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.World;
import org.clustercast.policy.LeverPlan;

/** Cultivation of enterprises (guarantee 2): coaching on the ladder from small to above scale, specialised, little giant and listed. */
final class CultivationInstrument extends EffortInstrument {

    CultivationInstrument(Frame frame, LeverPlan plan) {
        super(frame, plan);
    }

    @Override
    Effort effort(World world) {
        return world.parameters().instruments().cultivation();
    }

    @Override
    void grant(World world, int cluster, double effort, double level) {
        CultivationParameters p = world.parameters().instruments().cultivation();
        world.state().deliveries().ladderOdds[cluster] *= 1 + level * p.ladderEffect();
    }
}
