package org.clustercast.model.instrument;

import org.clustercast.model.parameters.Effort;
import org.clustercast.model.parameters.LeadingListParameters;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.World;
import org.clustercast.policy.LeverPlan;

/** List of leading and backbone enterprises (instrument 1): the best by a noisy signal are selected every year; those that are looked after leave less often and come first where money is short. */
final class LeadingListInstrument extends EffortInstrument {

    LeadingListInstrument(Frame frame, LeverPlan plan) {
        super(frame, plan);
    }

    @Override
    Effort effort(World world) {
        return world.parameters().instruments().leadingList();
    }

    @Override
    void grant(World world, int cluster, double effort, double level) {
        var d = world.state().deliveries();
        LeadingListParameters p = world.parameters().instruments().leadingList();
        if (effort <= 0) {
            return;
        }
        d.listPlaces[cluster] = effort;
        // what the teams can give in all saturates, so each of a long list gets less
        double care = level * p.saturationUnits() / effort;
        d.retention[cluster] = care * p.retentionEffect();
        d.priority[cluster] = care * p.priorityWeight();
    }
}
