package org.clustercast.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.engine.Snapshot;
import org.clustercast.random.Lot;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.Scenario;

/**
 * What it costs to make a model, to bind it to another scenario, to take and restore a snapshot and to play variants of one
 * world, each over a replication or a quarter timed in turn with it; medians of many turns.
 *
 * @param replicationMs a replication, milliseconds
 * @param making making a model, over a replication
 * @param binding binding a model to another allocation, over a replication
 * @param snapshot taking a snapshot, over a quarter
 * @param restoring restoring one, over a quarter
 * @param tenAllocations ten allocations of one lot, over a replication
 */
record HouseCosts(
        double replicationMs, double making, double binding, double snapshot, double restoring, double tenAllocations) {

    private static final int WARM_UP = 40;
    private static final int TURNS = 30;
    private static final int ALLOCATIONS = 10;
    private static final int MIDDLE = 14;

    /** Measures on a scenario and another one on the same ground. */
    static HouseCosts measure(Scenario scenario, Scenario other) {
        SimulationRun run = new SimulationRun(scenario, CheckLevel.QUARTERLY);
        ReplicationRecord record = new ReplicationRecord(run.layout());
        List<SimulationRun> variants = new ArrayList<>();
        for (int k = 0; k < ALLOCATIONS; k++) {
            variants.add(run.rebind(k % 2 == 0 ? scenario : other));
        }
        double[][] ratios = new double[6][TURNS];
        Snapshot snapshot = run.snapshot();
        for (int turn = -WARM_UP; turn < TURNS; turn++) {
            Lot lot = Lot.of(turn + WARM_UP);
            double replication = time(() -> run.run(lot, record));
            double quarter = replication / scenario.span().quarters();
            int made = turn < 0 && turn % 10 != 0 ? 0 : 1;
            double making = made == 0 ? 0 : time(() -> new SimulationRun(scenario, CheckLevel.QUARTERLY));
            double binding = time(() -> run.rebind(other));
            run.begin(lot);
            for (int q = 0; q < MIDDLE; q++) {
                run.playQuarter();
            }
            double taking = time(() -> run.snapshot(snapshot));
            double restoring = time(() -> run.restore(snapshot, lot));
            double ten = time(() -> variants.forEach(variant -> variant.run(lot, record(variant, record))));
            if (turn >= 0) {
                double[] now = {
                    replication / 1e6,
                    making / replication,
                    binding / replication,
                    taking / quarter,
                    restoring / quarter,
                    ten / replication
                };
                for (int i = 0; i < now.length; i++) {
                    ratios[i][turn] = now[i];
                }
            }
        }
        double[] medians = Arrays.stream(ratios).mapToDouble(HouseCosts::median).toArray();
        return new HouseCosts(medians[0], medians[1], medians[2], medians[3], medians[4], medians[5]);
    }

    /** A record of the layout of a variant: the given one where it fits. */
    private static ReplicationRecord record(SimulationRun variant, ReplicationRecord record) {
        boolean fits = variant.layout().floats() == record.floats().length
                && variant.layout().doubles() == record.doubles().length;
        return fits ? record : new ReplicationRecord(variant.layout());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }
}
