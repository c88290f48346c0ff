package org.clustercast.ensemble.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.experiment.Budget;
import org.clustercast.experiment.Evaluator;
import org.clustercast.experiment.Lots;
import org.clustercast.experiment.Progress;
import org.clustercast.experiment.Response;
import org.clustercast.experiment.ResponseBlock;
import org.clustercast.random.Lot;
import org.clustercast.result.FailureLog;
import org.clustercast.result.RecordFile;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates one scenario on the lots of replications and keeps all their numbers in a file of records: what stands there is
 * not simulated again. The main job is one user of the seam, through this evaluator.
 */
public final class RecordingEvaluator implements Evaluator {

    private final RecordFile records;
    private final FailureLog failures;
    private final CheckLevel checks;
    private final Duration limit;
    private @Nullable EnsembleResult result;

    /**
     * An evaluator.
     *
     * @param records where finished replications go
     * @param failures where failed replications are noted
     * @param checks how often a replication closes its books
     * @param limit longest time that a replication may take
     */
    public RecordingEvaluator(RecordFile records, FailureLog failures, CheckLevel checks, Duration limit) {
        this.records = records;
        this.failures = failures;
        this.checks = checks;
        this.limit = limit;
    }

    /**
     * Simulates what is missing, then reads the responses from the file.
     *
     * @throws IllegalArgumentException for anything but the scenario of the file on lots 0 to one less than a number
     * @throws UncheckedIOException when the file cannot be written or read
     */
    @Override
    public ResponseBlock evaluate(List<Scenario> variants, Lots lots, Response what, Budget budget, Progress progress) {
        Scenario scenario = variants.get(0);
        boolean isKnown = variants.size() == 1 && scenario.fingerprint().equals(records.fingerprint());
        if (!isKnown || !lots.equals(Lots.first(lots.size()))) {
            throw new IllegalArgumentException(
                    "a file of records holds one scenario and its replications, not " + variants.size() + " variants");
        }
        EnsemblePlan plan =
                new EnsemblePlan(scenario, lots.size(), budget.threads(), budget.onFailure(), checks, limit);
        EnsembleExecutor executor = new EnsembleExecutor(
                plan, () -> new SimulationRun(scenario, checks), records, failures, budget.isOver());
        try {
            EnsembleResult ended = executor.run(progress);
            result = ended;
            return read(ended, lots, what);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ResponseBlock read(EnsembleResult ended, Lots lots, Response what) throws IOException {
        ResponseBlock block = ResponseBlock.empty(1, lots, what);
        ReplicationRecord record = new ReplicationRecord(records.layout());
        double[] response = new double[what.width()];
        int[] there = IntStream.range(0, lots.size()).filter(records::has).toArray();
        for (int replication : there) {
            if (response.length > 0) {
                records.read(replication, record);
                what.read(records.layout(), record, response, 0);
            }
            block.put(0, replication, response);
        }
        ended.failures().forEach(f -> block.fail(0, Lot.of(f.replication()), f.message()));
        return block;
    }

    /**
     * How the last evaluation ended.
     *
     * @throws IllegalStateException when there was none
     */
    public EnsembleResult result() {
        if (result == null) {
            throw new IllegalStateException("nothing has been evaluated");
        }
        return result;
    }
}
