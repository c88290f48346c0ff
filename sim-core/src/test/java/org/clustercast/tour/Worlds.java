package org.clustercast.tour;

import org.clustercast.engine.SimulationRun;
import org.clustercast.result.ReplicationRecord;

/** Plays small worlds and reads their results. */
final class Worlds {

    private Worlds() {}

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

    /** An indicator of the first cluster in a quarter of replication 0. */
    static double indicator(SimulationRun run, String id, int quarter) {
        var record = new ReplicationRecord(run.layout());
        run.run(0, record);
        return read(run, record, id, quarter);
    }

    static double read(SimulationRun run, ReplicationRecord record, String id, int quarter) {
        var ids = run.layout().indicators().stream().map(i -> i.id()).toList();
        return record.floats()[run.layout().indicatorPosition(ids.indexOf(id), 0, quarter)];
    }
}
