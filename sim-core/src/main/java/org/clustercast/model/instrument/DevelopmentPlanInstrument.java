package org.clustercast.model.instrument;

import org.clustercast.model.parameters.DevelopmentPlanParameters;
import org.clustercast.model.parameters.Effort;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.World;
import org.clustercast.policy.LeverPlan;

/** Development plan (instrument 5): clear siting rules and expectations. Fewer talks fail over where an enterprise may go. */
final class DevelopmentPlanInstrument extends EffortInstrument {

    DevelopmentPlanInstrument(Frame frame, LeverPlan plan) {
        super(frame, plan);
    }

    @Override
    Effort effort(World world) {
        return world.parameters().instruments().developmentPlan();
    }

    @Override
    void grant(World world, int cluster, double effort, double level) {
        DevelopmentPlanParameters p = world.parameters().instruments().developmentPlan();
        world.state().deliveries().signingOdds[cluster] *= 1 + level * p.signingEffect();
    }
}
