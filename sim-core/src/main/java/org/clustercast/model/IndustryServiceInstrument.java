package org.clustercast.model;

/** Service of industry (guarantee 4): associations and events that bring buyers and suppliers together. */
final class IndustryServiceInstrument extends EffortInstrument {

    IndustryServiceInstrument() {
        super(LeverIds.MATCHING);
    }

    @Override
    Effort effort(World world) {
        return world.parameters().instruments().industryService();
    }

    @Override
    void grant(World world, int cluster, double effort, double level) {
        IndustryServiceParameters p = world.parameters().instruments().industryService();
        var d = world.district().deliveries();
        d.matching[cluster] += Math.max(0, level) * p.matchingEffect();
        d.access[cluster] += level * p.accessEffect();
        d.linkFilling[cluster] += Math.max(0, level) * p.linkFillingEffect();
    }
}
