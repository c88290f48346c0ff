package org.clustercast.model;

/** Attraction list (instrument 3): staff who find and win enterprises. More staff bring more leads, with diminishing returns. */
final class AttractionListInstrument extends EffortInstrument {

    AttractionListInstrument() {
        super(LeverIds.ATTRACTION);
    }

    @Override
    Effort effort(World world) {
        return world.parameters().instruments().attractionList();
    }

    @Override
    void grant(World world, int cluster, double effort, double level) {
        AttractionListParameters p = world.parameters().instruments().attractionList();
        world.district().deliveries().leadFactor[cluster] *= 1 + level * p.leadEffect();
    }
}
