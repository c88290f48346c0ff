package org.clustercast.model;

/** Expert think tank (instrument 9): less noise when enterprises are selected for lists and leads are judged. */
final class ThinkTankInstrument extends EffortInstrument {

    ThinkTankInstrument() {
        super(LeverIds.EXPERTS);
    }

    @Override
    Effort effort(World world) {
        return world.parameters().instruments().thinkTank();
    }

    @Override
    void grant(World world, int cluster, double effort, double level) {
        ThinkTankParameters p = world.parameters().instruments().thinkTank();
        world.district().deliveries().insight[cluster] += Math.max(0, level) * p.insightEffect();
    }
}
