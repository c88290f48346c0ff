package org.clustercast.loader.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.clustercast.loader.Fixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoilt scenarios of the library load or are refused with words in both languages, each in less than two seconds;
 * nothing else ever happens. A mutant is told again with {@code -Dclustercast.mutant=seed:index}.
 */
class ScenarioMutationTest {

    private static final long SEED = 20240218;
    private static final long STUCK_SECONDS = 30;

    @TempDir
    Path folder;

    @Test
    void theOriginalsLoadInEveryForm() throws IOException {
        for (ScenarioMutator.Mutant original : new ScenarioMutator(SEED).originals()) {
            Path file = Files.write(folder.resolve("m" + original.ending()), original.bytes());
            assertThat(Fixture.load(file).fingerprint()).hasSize(64);
        }
    }

    @Test
    void aMutantIsToldBySeedAndIndex() {
        ScenarioMutator mutator = new ScenarioMutator(SEED);
        for (int i = 0; i < 50; i++) {
            byte[] bytes = mutator.mutant(i).bytes();
            assertThat(new ScenarioMutator(SEED).mutant(i).bytes()).isEqualTo(bytes);
            assertThat(mutator.mutant(i + 1000L).bytes()).isNotEqualTo(bytes);
        }
    }

    @Test
    void aFewThousandMutantsLoadOrAreRefusedWithWords() throws Exception {
        String one = System.getProperty("clustercast.mutant", "");
        if (!one.isEmpty()) {
            long index = Long.parseLong(one.substring(one.indexOf(':') + 1));
            play(Long.parseLong(one.substring(0, one.indexOf(':'))), index, index + 1, 1);
            return;
        }
        MutantTally tally = play(SEED, 0, 3000, 1);
        assertThat(tally.refused()).as("most mutants are refused").isGreaterThan(1500);
        assertThat(tally.accepted()).as("some do no harm").isGreaterThan(100);
        assertThat(tally.kinds()).as("problems met").isGreaterThan(40);
    }

    @Test
    @Tag("thorough")
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void aMillionMutantsLoadOrAreRefusedWithWords() throws Exception {
        MutantTally tally = play(SEED + 1, 0, 1_000_000, Runtime.getRuntime().availableProcessors());
        assertThat(tally.accepted() + tally.refused()).isEqualTo(1_000_000);
    }

    /** Plays mutants; each worker takes every n-th of them. */
    private MutantTally play(long seed, long from, long to, int workers) throws Exception {
        MutantTally tally = new MutantTally(seed);
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                Path own = Files.createDirectories(folder.resolve("worker" + worker));
                long first = from + worker;
                running.add(pool.submit(() -> new MutantWorker(seed, own, tally).play(first, to, workers)));
            }
            for (Future<?> each : running) {
                wait(each, tally);
            }
        } finally {
            pool.shutdownNow();
        }
        tally.tell();
        tally.throwIfAny();
        return tally;
    }

    /** A worker that shows no progress for long is stuck with a mutant, which is named. */
    private static void wait(Future<?> worker, MutantTally tally) throws Exception {
        while (true) {
            long before = tally.tried();
            try {
                worker.get(STUCK_SECONDS, TimeUnit.SECONDS);
                return;
            } catch (TimeoutException e) {
                assertThat(tally.tried())
                        .as("no end for one of the mutants " + tally.current())
                        .isGreaterThan(before);
            } catch (ExecutionException e) {
                throw new AssertionError(e.getCause().getMessage(), e.getCause());
            }
        }
    }
}
