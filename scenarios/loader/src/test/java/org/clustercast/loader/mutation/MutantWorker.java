package org.clustercast.loader.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.clustercast.loader.Fixture;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Messages;
import org.clustercast.loader.problem.Problem;
import org.clustercast.quantity.Language;
import org.clustercast.quantity.Text;
import org.clustercast.scenario.Scenario;

/** Loads mutants one after the other and checks what comes of each. */
final class MutantWorker {

    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final Path KEPT = Path.of("target/mutants");

    private final long seed;
    private final Path folder;
    private final MutantTally tally;
    private final ScenarioMutator mutator;

    MutantWorker(long seed, Path folder, MutantTally tally) {
        this.seed = seed;
        this.folder = folder;
        this.tally = tally;
        mutator = new ScenarioMutator(seed);
    }

    void play(long from, long to, int step) {
        for (long index = from; index < to && !Thread.currentThread().isInterrupted(); index += step) {
            tally.begin(index);
            ScenarioMutator.Mutant mutant = mutator.mutant(index);
            try {
                play(mutant, index);
            } catch (IOException | RuntimeException | Error e) {
                String name = seed + ":" + index;
                tally.fail(new AssertionError("mutant " + name + " is kept as " + keep(mutant, name) + ": " + e, e));
            }
        }
    }

    private void play(ScenarioMutator.Mutant mutant, long index) throws IOException {
        Path file = Files.write(folder.resolve("m" + mutant.ending()), mutant.bytes());
        Outcome outcome = check(file);
        tally.end(index, outcome.problem(), outcome.nanos());
    }

    /** Loads a file, which must end in time in a scenario or in problems with words. */
    static Outcome check(Path file) {
        Outcome outcome = load(file);
        if (outcome.nanos() > LIMIT_NANOS) {
            // a machine that is busy with something else is slow only once
            outcome = load(file);
        }
        assertThat(outcome.nanos()).as("nanoseconds").isLessThan(LIMIT_NANOS);
        return outcome;
    }

    /** Loads a file and checks what comes of it; the time is that of loading alone. */
    private static Outcome load(Path file) {
        long start = System.nanoTime();
        try {
            Scenario scenario = Fixture.load(file);
            long nanos = System.nanoTime() - start;
            checkAccepted(scenario);
            return new Outcome("", nanos);
        } catch (InvalidInputException e) {
            long nanos = System.nanoTime() - start;
            checkRefused(e);
            return new Outcome(e.problems().get(0).key(), nanos);
        }
    }

    /**
     * What came of a file.
     *
     * @param problem key of the first problem, empty when it was accepted
     * @param nanos how long it took
     */
    record Outcome(String problem, long nanos) {}

    private static void checkAccepted(Scenario scenario) {
        assertThat(scenario.fingerprint()).matches("[0-9a-f]{64}");
        for (Text warning : scenario.review().warnings()) {
            assertThat(warning.zh()).isNotBlank();
            assertThat(warning.en()).isNotBlank();
        }
        scenario.levers().forEach(lever -> {
            assertFinite(lever.base());
            assertFinite(lever.total());
        });
        scenario.targets().forEach(target -> assertThat(target.valueYi()).isFinite());
        scenario.parameters()
                .all()
                .forEach(parameter -> assertThat(parameter.value()).isFinite());
    }

    private static void assertFinite(double[][] flows) {
        for (double[] flow : flows) {
            for (double value : flow) {
                if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
                    throw new AssertionError("a flow of " + value);
                }
            }
        }
    }

    private static void checkRefused(InvalidInputException refusal) {
        assertThat(refusal.problems()).isNotEmpty();
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language);
            for (Problem problem : refusal.problems()) {
                if (messages.line(problem).isBlank()) {
                    throw new AssertionError("no words for " + problem);
                }
            }
        }
    }

    private static Path keep(ScenarioMutator.Mutant mutant, String name) {
        try {
            Files.createDirectories(KEPT);
            return Files.write(KEPT.resolve(name.replace(':', '-') + mutant.ending()), mutant.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
