package org.clustercast.model;

/** Development plan (instrument 5): clear siting rules and expectations. Fewer talks fail over where an enterprise may go. */
final class DevelopmentPlanInstrument extends EffortInstrument {

    DevelopmentPlanInstrument() {
        super(LeverIds.PLAN);
    }

    @Override
    Effort effort(World world) {
        return world.parameters().instruments().developmentPlan();
    }

    @Override
    void grant(World world, int cluster, double effort, double level) {
        DevelopmentPlanParameters p = world.parameters().instruments().developmentPlan();
        world.district().deliveries().signingOdds[cluster] *= 1 + level * p.signingEffect();
    }
}
