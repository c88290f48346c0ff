package org.clustercast.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.result.RecordLayout;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.Scenario;

/** Replications of a scenario, kept in memory. */
final class Ensemble {

    private static final int THREADS = 2;

    private final Scenario scenario;
    private final RecordLayout layout;
    private final List<ReplicationRecord> records;

    private Ensemble(Scenario scenario, RecordLayout layout, List<ReplicationRecord> records) {
        this.scenario = scenario;
        this.layout = layout;
        this.records = records;
    }

    static Ensemble run(Scenario scenario, int replications) throws Exception {
        ReplicationRecord[] records = new ReplicationRecord[replications];
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<RecordLayout>> parts = new ArrayList<>();
            for (int k = 0; k < THREADS; k++) {
                int first = k;
                parts.add(() -> {
                    var run = new SimulationRun(scenario, CheckLevel.QUARTERLY);
                    for (int r = first; r < replications; r += THREADS) {
                        records[r] = new ReplicationRecord(run.layout());
                        run.run(r, records[r]);
                    }
                    return run.layout();
                });
            }
            List<Future<RecordLayout>> done = threads.invokeAll(parts);
            RecordLayout layout = done.get(0).get();
            done.get(1).get();
            return new Ensemble(scenario, layout, List.of(records));
        } finally {
            threads.shutdown();
        }
    }

    int size() {
        return records.size();
    }

    /** Annual output of a cluster by replication, 亿元. */
    double[] output(int cluster, int year) {
        int place = layout.outputPosition(year - scenario.span().start().year(), cluster);
        return records.stream().mapToDouble(r -> r.doubles()[place]).toArray();
    }

    /** Annual output of the whole district by replication, 亿元. */
    double[] districtOutput(int year) {
        double[] sum = new double[size()];
        for (int c = 0; c < layout.clusters().size(); c++) {
            double[] part = output(c, year);
            for (int r = 0; r < sum.length; r++) {
                sum[r] += part[r];
            }
        }
        return sum;
    }

    /** Mean of an indicator of the district in a quarter, counted from 0. */
    double districtMean(String indicator, int quarter) {
        return mean(indicator, "district", quarter);
    }

    /** Mean money of an instrument over all years, 亿元: side 0 stated, 1 used; social money is not the treasury's. */
    double moneyMean(String instrument, int side) {
        double sum = 0;
        for (int line = 0; line < layout.ledger().size(); line++) {
            var entry = layout.ledger().get(line);
            if (entry.resource().equals("funding")
                    && entry.instrument().equals(instrument)
                    && entry.unit().equals("亿元")
                    && !entry.source().equals("social")) {
                for (int year = 0; year < layout.years(); year++) {
                    int place = layout.ledgerPosition(line, year, side);
                    sum += records.stream()
                            .mapToDouble(r -> r.floats()[place])
                            .average()
                            .orElseThrow();
                }
            }
        }
        return sum;
    }

    /** All indicators of all replications, without the ledger. */
    List<List<Float>> indicators() {
        int ledger = layout.ledgerPosition(0, 0, 0);
        List<List<Float>> all = new ArrayList<>();
        for (ReplicationRecord record : records) {
            List<Float> one = new ArrayList<>();
            for (int i = 0; i < ledger; i++) {
                one.add(record.floats()[i]);
            }
            all.add(one);
        }
        return all;
    }

    /** Mean of an indicator of a series in a quarter, counted from 0. */
    double mean(String indicator, String series, int quarter) {
        int i = 0;
        while (!layout.indicators().get(i).id().equals(indicator)) {
            i++;
        }
        int place = layout.indicatorPosition(i, layout.series().indexOf(series), quarter);
        return records.stream().mapToDouble(r -> r.floats()[place]).average().orElseThrow();
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
