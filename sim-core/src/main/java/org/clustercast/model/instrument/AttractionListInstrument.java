package org.clustercast.model.instrument;

import org.clustercast.model.parameters.AttractionListParameters;
import org.clustercast.model.parameters.Effort;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.World;
import org.clustercast.policy.LeverPlan;

/** Attraction list (instrument 3): staff who find and win enterprises. More staff bring more leads, with diminishing returns. */
final class AttractionListInstrument extends EffortInstrument {

    AttractionListInstrument(Frame frame, LeverPlan plan) {
        super(frame, plan);
    }

    @Override
    Effort effort(World world) {
        return world.parameters().instruments().attractionList();
    }

    @Override
    void grant(World world, int cluster, double effort, double level) {
        AttractionListParameters p = world.parameters().instruments().attractionList();
        world.state().deliveries().leadFactor[cluster] *= 1 + level * p.leadEffect();
    }
}
