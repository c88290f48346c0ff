package org.clustercast.verification;

import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.result.ReplicationRecord;

/** Plays small worlds and reads their results. */
final class Worlds {

    private Worlds() {}

    /** A run without checks of its books, for many replications. */
    static SimulationRun unchecked(SmallWorld world) {
        return new SimulationRun(world.scenario(), CheckLevel.NONE);
    }

    /** Annual output of a cluster in a replication. */
    static double[] annual(SimulationRun run, int replication, int cluster) {
        var record = new ReplicationRecord(run.layout());
        run.run(replication, record);
        double[] output = new double[run.layout().years()];
        for (int y = 0; y < output.length; y++) {
            output[y] = record.doubles()[run.layout().outputPosition(y, cluster)];
        }
        return output;
    }

    /** Annual output of the last year of the first cluster. */
    static double last(SimulationRun run, int replication) {
        double[] output = annual(run, replication, 0);
        return output[output.length - 1];
    }
}
