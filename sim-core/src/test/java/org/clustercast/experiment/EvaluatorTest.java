package org.clustercast.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.ensemble.run.RecordingEvaluator;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.parameter.Prior;
import org.clustercast.parameter.Scale;
import org.clustercast.random.Lot;
import org.clustercast.result.FailureLog;
import org.clustercast.result.RecordFile;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The seam, as whoever writes an analysis meets it: variants times lots give responses, whoever evaluates them.
 */
class EvaluatorTest {

    private static final Evaluator LOCAL = new LocalEvaluator(CheckLevel.QUARTERLY);

    @TempDir
    private Path folder;

    private static SmallWorld world() {
        return SmallWorld.quiet()
                .withCars()
                .switches(Switches.usual())
                .uncertain("environment.clusterGrowth", Prior.of(0, 0.1, 0.2, Scale.IDENTITY));
    }

    private static Scenario usual() {
        return world().scenario();
    }

    private static Scenario granted(double more) {
        return world().adding(LeverIds.GRANTS, more, more).scenario();
    }

    private static ResponseBlock evaluate(Evaluator evaluator, Lots lots, int threads, Scenario... variants) {
        return evaluator.evaluate(
                List.of(variants), lots, AnnualOutput.of(variants[0]), Budget.of(threads), Progress.SILENT);
    }

    private static double[] alone(Scenario scenario, Lots lots, int column) {
        SimulationRun run = new SimulationRun(scenario, CheckLevel.QUARTERLY);
        ReplicationRecord record = new ReplicationRecord(run.layout());
        return lots.all().stream()
                .mapToDouble(lot -> {
                    run.run(lot, record);
                    return record.doubles()[column];
                })
                .toArray();
    }

    @Test
    void everyVariantIsWhatItIsAloneOnAnyNumberOfThreads() {
        Lots lots = Lots.first(5);
        Scenario[] variants = {usual(), granted(4), granted(-3)};
        for (int threads : new int[] {1, 2, 8}) {
            ResponseBlock block = evaluate(LOCAL, lots, threads, variants);
            assertThat(block.isWhole()).isTrue();
            for (int v = 0; v < variants.length; v++) {
                assertThat(block.column(v, 13)).isEqualTo(alone(variants[v], lots, 13));
            }
            assertThat(block.column(0, 13)).doesNotContain(block.column(1, 13));
        }
    }

    /** Draw and luck can be varied apart: a lot shares with another whatever it shares a number with. */
    @Test
    void drawsAndLuckAreVariedApart() {
        Lots lots = new Lots(List.of(Lot.of(0), new Lot(0, 1, 1), new Lot(1, 0, 0), Lot.of(1)));
        ResponseBlock all = evaluate(LOCAL, lots, 1, usual());
        assertThat(all.column(0, 0)).doesNotHaveDuplicates();
        Scenario sure = usual().sure();
        double[] luckOnly = evaluate(LOCAL, lots, 1, sure).column(0, 0);
        assertThat(luckOnly[0]).isEqualTo(luckOnly[2]);
        assertThat(luckOnly[1]).isEqualTo(luckOnly[3]);
        assertThat(luckOnly[0]).isNotEqualTo(luckOnly[1]);
        Scenario calm = usual().withSwitches(
                        new Switches(false, false, false, false, true, false, false, false, false, false, false));
        double[] drawOnly = evaluate(LOCAL, lots, 1, calm).column(0, 0);
        assertThat(drawOnly[0]).isEqualTo(drawOnly[1]).isNotEqualTo(drawOnly[2]);
        assertThat(drawOnly[2]).isEqualTo(drawOnly[3]);
    }

    @Test
    void aLotThatFailsIsNamedAndDisturbsNobody() {
        Scenario broken =
                world().with("production.elasticityOfSubstitution", Double.NaN).scenario();
        assertThatThrownBy(() -> evaluate(LOCAL, Lots.first(2), 1, usual(), broken))
                .isInstanceOf(ReplicationFailedException.class)
                .hasMessageContaining("small");
        Budget goesOn = new Budget(2, FailurePolicy.CONTINUE, () -> false);
        ResponseBlock block = LOCAL.evaluate(
                List.of(usual(), broken), Lots.first(4), AnnualOutput.of(usual()), goesOn, Progress.SILENT);
        assertThat(block.failed(0)).isZero();
        assertThat(block.failed(1)).isEqualTo(4);
        assertThat(block.finishedInAll()).isEmpty();
        assertThat(block.isWhole()).isTrue();
        assertThat(block.column(0, 0)).isEqualTo(alone(usual(), Lots.first(4), 0));
        assertThat(block.failures().get(3).lot()).isEqualTo(Lot.of(3));
        assertThatThrownBy(() -> block.value(1, 0, 0)).hasMessageContaining("lot 0");
    }

    @Test
    void aStopKeepsWhatIsDone() {
        AtomicInteger asked = new AtomicInteger();
        Budget budget = new Budget(1, FailurePolicy.STOP, () -> asked.incrementAndGet() > 3);
        ResponseBlock block =
                LOCAL.evaluate(List.of(usual()), Lots.first(10), AnnualOutput.of(usual()), budget, Progress.SILENT);
        assertThat(block.finished(0)).containsExactly(0, 1, 2);
        assertThat(block.isWhole()).isFalse();
        long[] clock = {0};
        Budget timed = Budget.of(1).until(() -> clock[0]++, 1);
        ResponseBlock until =
                LOCAL.evaluate(List.of(usual()), Lots.first(10), AnnualOutput.of(usual()), timed, Progress.SILENT);
        assertThat(until.finished(0)).containsExactly(0, 1);
    }

    @Test
    void progressIsToldOfEveryPair() {
        List<Integer> heard = new ArrayList<>();
        LOCAL.evaluate(
                List.of(usual(), granted(1)), Lots.first(2), AnnualOutput.of(usual()), Budget.of(1), (done, total) -> {
                    assertThat(total).isEqualTo(4);
                    heard.add(done);
                });
        assertThat(heard).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void anInterruptedOneSaysSo() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> evaluate(LOCAL, Lots.first(2), 1, usual()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    /** Counts what really is evaluated. */
    private static Evaluator counting(AtomicInteger pairs) {
        return (variants, lots, what, budget, progress) -> {
            pairs.addAndGet(variants.size() * lots.size());
            return LOCAL.evaluate(variants, lots, what, budget, progress);
        };
    }

    @Test
    void whatIsRememberedIsNotEvaluatedAgain() throws Exception {
        AtomicInteger pairs = new AtomicInteger();
        ResponseFiles files = new ResponseFiles(folder, "a".repeat(64));
        for (ResponseStore store : List.of(ResponseStore.inMemory(), files)) {
            pairs.set(0);
            Evaluator cached = new CachedEvaluator(counting(pairs), store);
            double[] first = evaluate(cached, Lots.first(3), 1, usual()).column(0, 5);
            assertThat(pairs).hasValue(3);
            ResponseBlock more = evaluate(cached, Lots.first(5), 2, usual());
            assertThat(pairs).hasValue(5);
            assertThat(more.column(0, 5))
                    .isEqualTo(alone(usual(), Lots.first(5), 5))
                    .startsWith(first);
            assertThat(evaluate(cached, Lots.first(4), 1, usual()).isWhole()).isTrue();
            assertThat(pairs).hasValue(5);
        }
        // another build, and a file that was damaged, are not believed
        pairs.set(0);
        evaluate(
                new CachedEvaluator(counting(pairs), new ResponseFiles(folder, "b".repeat(64))),
                Lots.first(2),
                1,
                usual());
        assertThat(pairs).hasValue(2);
        try (var all = Files.list(folder)) {
            for (Path file : all.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[40] ^= 1;
                Files.write(file, bytes);
            }
        }
        evaluate(new CachedEvaluator(counting(pairs), files), Lots.first(2), 1, usual());
        assertThat(pairs).hasValue(4);
    }

    /** The main job is a user of the seam: its records are the responses, and are continued. */
    @Test
    void recordsAnswerLikeAnyEvaluator() throws Exception {
        Scenario scenario = usual();
        var layout = new SimulationRun(scenario, CheckLevel.NONE).layout();
        try (RecordFile records = RecordFile.open(folder.resolve("records.bin"), scenario.fingerprint(), layout)) {
            RecordingEvaluator recording = new RecordingEvaluator(
                    records,
                    FailureLog.open(folder.resolve("failures.csv")),
                    CheckLevel.QUARTERLY,
                    java.time.Duration.ofMinutes(1));
            assertThatThrownBy(recording::result).isInstanceOf(IllegalStateException.class);
            assertThat(evaluate(recording, Lots.first(3), 2, scenario).column(0, 5))
                    .isEqualTo(alone(scenario, Lots.first(3), 5));
            assertThat(recording.result().simulated()).isEqualTo(3);
            assertThat(evaluate(recording, Lots.first(5), 2, scenario).column(0, 5))
                    .isEqualTo(alone(scenario, Lots.first(5), 5));
            assertThat(recording.result().simulated()).isEqualTo(2);
            assertThatThrownBy(() -> evaluate(recording, Lots.first(1), 1, scenario, scenario))
                    .hasMessageContaining("2 variants");
            assertThatThrownBy(() -> evaluate(recording, Lots.crossed(2, 2), 1, scenario))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void lotsAreSomeAndDifferent() {
        assertThat(Lots.crossed(2, 3).all())
                .containsExactlyElementsOf(Arrays.asList(
                        new Lot(0, 0, 0),
                        new Lot(0, 1, 1),
                        new Lot(0, 2, 2),
                        new Lot(1, 0, 0),
                        new Lot(1, 1, 1),
                        new Lot(1, 2, 2)));
        assertThat(Lot.of(4)).hasToString("4");
        assertThat(new Lot(4, 5, 6)).hasToString("4/5/6");
        assertThatThrownBy(() -> new Lots(List.of(Lot.of(1), Lot.of(1)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Lot.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
