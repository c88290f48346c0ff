package org.clustercast.model;

/** Green channel of reviews (instrument 6, with the provincial regulator): shortens the stages in which a product waits for review. */
final class GreenChannelInstrument extends EffortInstrument {

    GreenChannelInstrument() {
        super(LeverIds.GREEN_CHANNEL);
    }

    @Override
    Effort effort(World world) {
        return world.parameters().instruments().greenChannel();
    }

    @Override
    void grant(World world, int cluster, double effort, double level) {
        GreenChannelParameters p = world.parameters().instruments().greenChannel();
        world.district().deliveries().reviewSaving[cluster] += Math.max(0, level) * p.reviewSavingEffect();
    }
}
