package org.clustercast.model.instrument;

import org.clustercast.model.parameters.Effort;
import org.clustercast.model.parameters.ProducerServicesParameters;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.World;
import org.clustercast.policy.LeverPlan;

/** Producer services (guarantee 3): design, testing, finance and trade nearby make industry a little more productive. */
final class ProducerServicesInstrument extends EffortInstrument {

    ProducerServicesInstrument(Frame frame, LeverPlan plan) {
        super(frame, plan);
    }

    @Override
    Effort effort(World world) {
        return world.parameters().instruments().producerServices();
    }

    @Override
    void grant(World world, int cluster, double effort, double level) {
        ProducerServicesParameters p = world.parameters().instruments().producerServices();
        world.state().deliveries().serviceGain[cluster] += level * p.productivityEffect();
    }
}
