package org.clustercast.model.instrument;

import org.clustercast.model.parameters.Effort;
import org.clustercast.model.parameters.InnovationCarriersParameters;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.World;
import org.clustercast.policy.LeverPlan;

/** Innovation carriers (instrument 7): platforms, laboratories and the chain from maker space to park. They raise the hazard of breakthroughs and the number of start-ups, and more of the young survive. */
final class InnovationCarriersInstrument extends EffortInstrument {

    InnovationCarriersInstrument(Frame frame, LeverPlan plan) {
        super(frame, plan);
    }

    @Override
    Effort effort(World world) {
        return world.parameters().instruments().innovationCarriers();
    }

    @Override
    void grant(World world, int cluster, double effort, double level) {
        InnovationCarriersParameters p = world.parameters().instruments().innovationCarriers();
        var d = world.state().deliveries();
        d.breakthroughFactor[cluster] *= 1 + level * p.breakthroughEffect();
        d.birthFactor[cluster] *= 1 + level * p.birthEffect();
        d.incubation[cluster] += Math.max(0, level) * p.incubationEffect();
    }
}
