package org.clustercast.model.instrument;

import org.clustercast.model.parameters.CoordinationParameters;
import org.clustercast.model.parameters.Effort;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.World;
import org.clustercast.policy.LeverPlan;

/** Coordinated work (guarantee 1): one leader, one department, one team for each cluster. Teams can deliver more of the
 * other instruments, and enterprises that were won begin to produce sooner. */
final class CoordinationInstrument extends EffortInstrument {

    CoordinationInstrument(Frame frame, LeverPlan plan) {
        super(frame, plan);
    }

    @Override
    Effort effort(World world) {
        return world.parameters().instruments().coordination();
    }

    @Override
    void grant(World world, int cluster, double effort, double level) {
        CoordinationParameters p = world.parameters().instruments().coordination();
        var d = world.state().deliveries();
        d.lagSaving[cluster] += Math.max(0, level) * p.lagSavingEffect();
        d.capacityFactor += level * p.capacityEffect() / world.clusters();
    }
}
