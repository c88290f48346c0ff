package org.clustercast.ensemble.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.ReplicationModel;
import org.clustercast.ensemble.RunFixture;
import org.clustercast.ensemble.SmallWorld;
import org.clustercast.experiment.FailurePolicy;
import org.clustercast.experiment.ReplicationFailedException;
import org.clustercast.result.Failure;
import org.clustercast.result.FailureLog;
import org.clustercast.result.RecordFile;
import org.clustercast.result.RunDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EnsembleExecutorTest {

    @TempDir
    Path folder;

    /** Contents of all files of a directory by name. */
    private static TreeMap<String, String> contents(RunDirectory run) throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        try (var files = Files.list(run.path())) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    @Test
    void anyNumberOfThreadsWritesTheSameFiles() throws IOException {
        RunFixture one = new RunFixture(folder.resolve("1"));
        one.simulate(40);
        for (int threads : new int[] {2, 4, 64}) {
            RunFixture many = new RunFixture(folder.resolve("t" + threads));
            many.threads = threads;
            many.simulate(40);
            assertThat(contents(many.run)).isEqualTo(contents(one.run));
        }
    }

    @Test
    void aContinuedRunWritesTheSameFilesAsAFreshLargerOne() throws IOException {
        RunFixture continued = new RunFixture(folder.resolve("a"));
        assertThat(continued.simulate(7).simulated()).isEqualTo(7);
        assertThat(continued.simulate(20).simulated()).isEqualTo(13);
        RunFixture fresh = new RunFixture(folder.resolve("b"));
        fresh.simulate(20);
        assertThat(contents(continued.run)).isEqualTo(contents(fresh.run));
    }

    @Test
    void enoughReplicationsAreNotSimulatedAgain() throws IOException {
        RunFixture fixture = new RunFixture(folder);
        fixture.simulate(10);
        fixture.models = () -> {
            throw new AssertionError("no model is needed");
        };
        EnsembleResult result = fixture.simulate(5);
        assertThat(result).isEqualTo(new EnsembleResult(5, 5, 0, List.of(), false));
        assertThat(result.isComplete()).isTrue();
    }

    @Test
    void eachThreadMakesAndKeepsItsOwnModel() throws IOException {
        RunFixture fixture = new RunFixture(folder);
        fixture.threads = 3;
        AtomicInteger made = new AtomicInteger();
        fixture.models = () -> {
            made.incrementAndGet();
            Thread owner = Thread.currentThread();
            ReplicationModel model = SmallWorld.model(fixture.layout, 0.3);
            return (replication, record) -> {
                assertThat(Thread.currentThread()).isSameAs(owner);
                model.run(replication, record);
            };
        };
        assertThat(fixture.simulate(50).finished()).isEqualTo(50);
        assertThat(made.get()).isBetween(1, 3);
    }

    @Test
    void progressCountsUpFromWhatIsThere() throws IOException {
        RunFixture fixture = new RunFixture(folder);
        fixture.simulate(3);
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
        fixture.threads = 4;
        fixture.progress = (done, total) -> {
            assertThat(total).isEqualTo(8);
            seen.add(done);
        };
        fixture.simulate(8);
        assertThat(seen).containsExactly(3, 4, 5, 6, 7, 8);
    }

    private static ReplicationModel failing(RunFixture fixture, TreeSet<Integer> numbers) {
        ReplicationModel model = SmallWorld.model(fixture.layout, 0.3);
        return (replication, record) -> {
            model.run(replication, record);
            if (numbers.contains(replication)) {
                throw new IllegalStateException("books of space\n do not close");
            }
        };
    }

    @Test
    void theFirstFailureStopsTheRunAndNamesNumberAndSeed() throws IOException {
        RunFixture fixture = new RunFixture(folder);
        fixture.models = () -> failing(fixture, new TreeSet<>(List.of(5, 9)));
        assertThatThrownBy(() -> fixture.simulate(20))
                .isInstanceOf(ReplicationFailedException.class)
                .hasMessage("replication 5 with seed 42 failed: IllegalStateException: books of space / do not close")
                .hasCauseInstanceOf(IllegalStateException.class);
        try (RecordFile records = fixture.open()) {
            assertThat(records.replications()).containsExactly(0, 1, 2, 3, 4);
        }
    }

    @Test
    void failuresAreCountedAndNotedAndTheOthersUnaffected() throws IOException {
        RunFixture fixture = new RunFixture(folder.resolve("a"));
        fixture.threads = 2;
        fixture.onFailure = FailurePolicy.CONTINUE;
        fixture.models = () -> failing(fixture, new TreeSet<>(List.of(0, 9)));
        EnsembleResult result = fixture.simulate(20);
        assertThat(result.finished()).isEqualTo(18);
        assertThat(result.failures().stream().map(Failure::replication)).containsExactly(0, 9);
        assertThat(result.isComplete()).isTrue();
        assertThat(fixture.run.table("failures").text(1, "seed")).isEqualTo("42");
        assertThat(fixture.run.table("targets").number(0, "failed")).isEqualTo(2);

        RunFixture healthy = new RunFixture(folder.resolve("b"));
        healthy.simulate(20);
        fixture.models = healthy.models;
        assertThat(fixture.simulate(20).simulated()).isEqualTo(2);
        assertThat(contents(fixture.run)).as("repaired").isEqualTo(contents(healthy.run));
    }

    /** Asked for fewer, a run does not speak of a failure beyond; asked for more again, it does. */
    @Test
    void failuresBeyondWhatIsAskedForAreKeptAndNotTold() throws IOException {
        RunFixture fixture = new RunFixture(folder);
        fixture.onFailure = FailurePolicy.CONTINUE;
        fixture.models = () -> failing(fixture, new TreeSet<>(List.of(10, 15)));
        assertThat(fixture.simulate(20).failures()).hasSize(2);
        assertThat(fixture.simulate(10).failures()).isEmpty();
        assertThat(fixture.simulate(11).failures())
                .extracting(Failure::replication)
                .containsExactly(10);
        assertThat(FailureLog.open(fixture.run.file(RunDirectory.FAILURES)).failures())
                .extracting(Failure::replication)
                .containsExactly(10, 15);
    }

    @Test
    void aModelIsNotUsedAgainAfterItFailed() throws IOException {
        RunFixture fixture = new RunFixture(folder);
        fixture.onFailure = FailurePolicy.CONTINUE;
        AtomicInteger made = new AtomicInteger();
        fixture.models = () -> {
            made.incrementAndGet();
            return failing(fixture, new TreeSet<>(List.of(2, 4)));
        };
        fixture.simulate(6);
        assertThat(made.get()).isEqualTo(3);
    }

    @Test
    void anEndlessRecursionIsAFailureLikeAnyOther() throws IOException {
        RunFixture fixture = new RunFixture(folder);
        fixture.onFailure = FailurePolicy.CONTINUE;
        fixture.models = () -> (replication, record) -> recurse(1);
        assertThat(fixture.simulate(2).failures().get(0).message()).isEqualTo("StackOverflowError");
    }

    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }

    @Test
    void valuesThatAreNoNumbersFailTheReplicationAndAreNamed() throws IOException {
        RunFixture fixture = new RunFixture(folder);
        fixture.onFailure = FailurePolicy.CONTINUE;
        ReplicationModel model = SmallWorld.model(fixture.layout, 0.3);
        fixture.models = () -> (replication, record) -> {
            model.run(replication, record);
            switch (replication) {
                case 0 -> record.floats()[fixture.layout.indicatorPosition(1, 11, 5)] = Float.NaN;
                case 1 -> record.floats()[fixture.layout.ledgerPosition(1, 6, 1)] = Float.NEGATIVE_INFINITY;
                case 2 -> record.doubles()[fixture.layout.outputPosition(6, 1)] = Double.NaN;
                case 3 -> record.doubles()[fixture.layout.projectPosition(1, 1)] = Double.NaN;
                default -> {}
            }
        };
        List<String> messages =
                fixture.simulate(5).failures().stream().map(Failure::message).toList();
        assertThat(messages).hasSize(4);
        assertThat(messages.get(0)).contains("vacancies of district in 2025Q2 is NaN");
        assertThat(messages.get(1)).contains("ledger").contains("semiconductors");
        assertThat(messages.get(2)).contains("annual output of semiconductors in 2030 is NaN");
        assertThat(messages.get(3)).contains("annual output of J02 in 2025 is NaN");
    }

    @Test
    void missingMemoryInOneThreadFailsTheWholeRun() throws IOException {
        RunFixture fixture = new RunFixture(folder);
        fixture.threads = 2;
        fixture.onFailure = FailurePolicy.CONTINUE;
        fixture.models = () -> (replication, record) -> {
            if (replication == 6) {
                throw new OutOfMemoryError("test");
            }
        };
        assertThatThrownBy(() -> fixture.simulate(1000)).isInstanceOf(OutOfMemoryError.class);
        try (RecordFile records = fixture.open()) {
            assertThat(records.count()).isBetween(6, 999);
        }
    }

    @Test
    void aModelThatCannotBeMadeFailsTheWholeRun() throws IOException {
        RunFixture fixture = new RunFixture(folder);
        fixture.onFailure = FailurePolicy.CONTINUE;
        fixture.models = () -> {
            throw new IllegalArgumentException("no parameter x");
        };
        assertThatThrownBy(() -> fixture.simulate(3)).hasMessage("no parameter x");
    }

    @Test
    void aStopFinishesWhatHasBegunAndTheRestIsRunLater() throws IOException {
        RunFixture fixture = new RunFixture(folder);
        AtomicReference<EnsembleExecutor> executor = new AtomicReference<>();
        try (RecordFile records = fixture.open()) {
            executor.set(fixture.executor(records, 20));
            EnsembleResult result = executor.get().run((done, total) -> {
                if (done == 4) {
                    executor.get().requestStop();
                }
            });
            assertThat(result).isEqualTo(new EnsembleResult(20, 4, 4, List.of(), true));
            assertThat(result.isComplete()).isFalse();
        }
        assertThat(fixture.simulate(20).simulated()).isEqualTo(16);
    }

    @Test
    void anInterruptedCallerStopsTheRunAndStaysInterrupted() throws IOException {
        RunFixture fixture = new RunFixture(folder);
        Thread caller = Thread.currentThread();
        fixture.progress = (done, total) -> {
            if (done == 2) {
                caller.interrupt();
            }
        };
        fixture.models = () -> (replication, record) -> {
            if (replication > 2) {
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
        try (RecordFile records = fixture.open()) {
            EnsembleResult result = fixture.executor(records, 2000).run(fixture.progress);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(result.isStopped()).isTrue();
        }
    }

    /** A model that never ends in some replications. */
    private static ReplicationModel hanging(RunFixture fixture, AtomicBoolean isOver, int... numbers) {
        ReplicationModel usual = SmallWorld.model(fixture.layout, 0.3);
        return (replication, record) -> {
            boolean hangs = Arrays.stream(numbers).anyMatch(number -> number == replication);
            while (hangs && !isOver.get()) {
                Thread.onSpinWait();
            }
            usual.run(replication, record);
        };
    }

    @Test
    void aReplicationThatNeverEndsIsGivenUpAndTheOthersGoOn() throws IOException {
        AtomicBoolean isOver = new AtomicBoolean();
        RunFixture fixture = new RunFixture(folder.resolve("hangs"));
        fixture.onFailure = FailurePolicy.CONTINUE;
        fixture.threads = 2;
        fixture.limit = Duration.ofSeconds(2);
        fixture.models = () -> hanging(fixture, isOver, 3);
        EnsembleResult result = fixture.simulate(12);
        isOver.set(true);
        assertThat(result.finished()).isEqualTo(11);
        assertThat(result.failures()).extracting(Failure::replication).containsExactly(3);
        assertThat(result.failures().get(0).message()).contains("2 s");
        fixture.models = () -> SmallWorld.model(fixture.layout, 0.3);
        fixture.simulate(12);
        RunFixture undisturbed = new RunFixture(folder.resolve("undisturbed"));
        undisturbed.simulate(12);
        assertThat(contents(fixture.run).get(RunDirectory.RECORDS))
                .isEqualTo(contents(undisturbed.run).get(RunDirectory.RECORDS));
    }

    @Test
    void byDefaultAReplicationThatNeverEndsEndsTheRun() throws IOException {
        AtomicBoolean isOver = new AtomicBoolean();
        RunFixture fixture = new RunFixture(folder.resolve("stops"));
        fixture.limit = Duration.ofMillis(500);
        fixture.models = () -> hanging(fixture, isOver, 5);
        assertThatThrownBy(() -> fixture.simulate(12))
                .isInstanceOf(ReplicationFailedException.class)
                .hasMessageContaining("5");
        isOver.set(true);
    }

    @Test
    void whenMoreHangThanThereAreThreadsTheRunEndsWithAClearWord() throws IOException {
        AtomicBoolean isOver = new AtomicBoolean();
        RunFixture fixture = new RunFixture(folder.resolve("many"));
        fixture.onFailure = FailurePolicy.CONTINUE;
        fixture.limit = Duration.ofMillis(500);
        fixture.models = () -> hanging(fixture, isOver, 1, 2, 3, 4);
        assertThatThrownBy(() -> fixture.simulate(12))
                .isInstanceOf(ReplicationsHangException.class)
                .hasMessageContaining("2 replications");
        isOver.set(true);
        try (RecordFile records = fixture.open()) {
            assertThat(records.replications()).containsExactly(0);
        }
    }

    @Test
    void aPlanNeedsReplicationsAndThreads() {
        assertThatThrownBy(() -> new EnsemblePlan(
                        SmallWorld.scenario(), 0, 1, FailurePolicy.STOP, CheckLevel.NONE, EnsemblePlan.USUAL_LIMIT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FailureLog.open(folder)).isInstanceOf(IOException.class);
    }
}
