package org.clustercast.tour;

import java.util.Arrays;
import java.util.List;
import org.clustercast.engine.SimulationRun;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.Switches;

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

    /** An indicator of the first cluster by quarter in a replication. */
    static double[] series(SimulationRun run, int replication, String id) {
        var record = new ReplicationRecord(run.layout());
        run.run(replication, record);
        double[] series = new double[run.layout().quarters().size()];
        for (int t = 0; t < series.length; t++) {
            series[t] = read(run, record, id, t);
        }
        return series;
    }

    /** The same, summed up to each quarter. */
    static double[] upTo(SimulationRun run, int replication, String id) {
        double[] sums = series(run, replication, id);
        for (int t = 1; t < sums.length; t++) {
            sums[t] += sums[t - 1];
        }
        return sums;
    }

    /** First quarter in which two series differ; -1 when they never do. */
    static int firstDifference(double[] one, double[] other) {
        return Arrays.mismatch(one, other);
    }

    /** Named mechanisms on, the others off; levers always act. */
    static Switches on(String... mechanisms) {
        List<String> on = List.of(mechanisms);
        return new Switches(
                on.contains("noise"),
                true,
                on.contains("entry"),
                on.contains("exit"),
                false,
                on.contains("capacityLimit"),
                on.contains("capacityLimit"),
                on.contains("displacement"),
                on.contains("innovation"),
                on.contains("supplyChain"),
                false);
    }
}
