package org.clustercast.model.instrument;

import org.clustercast.model.parameters.Effort;
import org.clustercast.model.parameters.IndustryServiceParameters;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.World;
import org.clustercast.policy.LeverPlan;

/** Service of industry (guarantee 4): associations and events that bring buyers and suppliers together. */
final class IndustryServiceInstrument extends EffortInstrument {

    IndustryServiceInstrument(Frame frame, LeverPlan plan) {
        super(frame, plan);
    }

    @Override
    Effort effort(World world) {
        return world.parameters().instruments().industryService();
    }

    @Override
    void grant(World world, int cluster, double effort, double level) {
        IndustryServiceParameters p = world.parameters().instruments().industryService();
        var d = world.state().deliveries();
        d.matching[cluster] += Math.max(0, level) * p.matchingEffect();
        d.access[cluster] += level * p.accessEffect();
        d.linkFilling[cluster] += Math.max(0, level) * p.linkFillingEffect();
    }
}
