package org.clustercast.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import org.clustercast.engine.SimulationRun;
import org.clustercast.ensemble.EnsembleExecutor;
import org.clustercast.ensemble.EnsemblePlan;
import org.clustercast.ensemble.EnsembleResult;
import org.clustercast.ensemble.ResultTables;
import org.clustercast.loader.ScenarioDocuments;
import org.clustercast.loader.document.ManifestFile;
import org.clustercast.result.FailureLog;
import org.clustercast.result.RecordFile;
import org.clustercast.result.RecordLayout;
import org.clustercast.result.RunDescription;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.RunLock;
import org.clustercast.scenario.Scenario;

/** Brings a run directory to the state that is asked for: simulates what is missing, then makes all tables. */
final class RunJob {

    private static final int SHOWN_FINGERPRINT = 12;
    private static final String BUILD = "build";

    private final Product product;
    private final Console console;
    private final RunOptions options;
    private Duration simulation = Duration.ZERO;

    RunJob(Product product, Console console, RunOptions options) {
        this.product = product;
        this.console = console;
        this.options = options;
    }

    /** Where a run of a scenario goes when nothing else is said. */
    static Path defaultDirectory(Scenario scenario) {
        return RunOptions.runs()
                .resolve(scenario.id() + "-" + scenario.fingerprint().substring(0, SHOWN_FINGERPRINT));
    }

    /**
     * Runs a scenario in a directory; a signal ends the simulation early, and what comes after it at once.
     *
     * @param typed the scenario as the user named it
     */
    FinishedRun run(String typed, Scenario scenario, Path path, StopSignal stop) throws IOException {
        RunDirectory directory = RunDirectory.at(path);
        OutputPlace.refuseForeign(directory);
        refuseAnotherRun(scenario, directory);
        new ReviewView(console).warn(scenario);
        Instant start = Instant.now();
        try (RunLock lock = OutputPlace.lock(directory, console)) {
            int asked = options.replications(scenario.replications());
            EnsembleResult result = simulate(scenario, directory, stop);
            if (result.isStopped()) {
                String look = StoredScenarioOptions.report(path, typed, options, product);
                throw new UserException(ExitCode.STOPPED, "app.stopped", result.finished(), result.asked(), look);
            }
            RunTables.besideRecords(scenario, directory);
            new SideAnalyses(product, console, options).write(scenario, directory, result);
            RunDescription description = describe(scenario, asked).counting(result.finished(), result.failed());
            writeDocuments(scenario, directory, description, new Times(start, simulation));
            return new FinishedRun(scenario, directory, description, result);
        }
    }

    private void refuseAnotherRun(Scenario scenario, RunDirectory directory) throws IOException {
        Path records = directory.file(RunDirectory.RECORDS);
        if (!Files.exists(records)) {
            return;
        }
        Optional<String> found = RecordFile.fingerprintOf(records);
        if (found.isPresent() && found.get().equals(scenario.fingerprint())) {
            warnOfAnotherBuild(directory);
            return;
        }
        if (!options.isForced()) {
            throw new UserException(
                    ExitCode.CANNOT_CREATE,
                    "app.another-run",
                    directory.path(),
                    found.orElse("?"),
                    scenario.fingerprint(),
                    new AnotherRun(product, console, directory).differences(scenario));
        }
        console.tell("app.moved-aside", directory.moveAside());
    }

    /** The fingerprint holds the version of the program, not its code: records of another build may differ. */
    private void warnOfAnotherBuild(RunDirectory directory) throws IOException {
        Path manifest = directory.file(RunDirectory.MANIFEST);
        if (Files.exists(manifest)) {
            String then = ManifestFile.read(manifest).facts().getOrDefault(BUILD, "?");
            if (!then.equals(BuildFingerprint.compute())) {
                console.warn("app.another-build", directory.path(), then, BuildFingerprint.compute());
            }
        }
    }

    private EnsembleResult simulate(Scenario scenario, RunDirectory directory, StopSignal stop) throws IOException {
        RecordLayout layout = new SimulationRun(scenario, options.checks()).layout();
        try (RecordFile records =
                RecordFile.open(directory.file(RunDirectory.RECORDS), scenario.fingerprint(), layout)) {
            int asked = options.replications(scenario.replications());
            int replications = Math.max(asked, upTo(records));
            if (replications > asked) {
                console.warn("app.more-there", directory.path(), replications, asked);
            }
            options.tellThreads(replications, console);
            OutputPlace.requireSpace(records, replications);
            if (records.count() < replications) {
                announce(scenario, directory, describe(scenario, replications).counting(records.count(), 0));
            }
            FailureLog failures = FailureLog.open(directory.file(RunDirectory.FAILURES));
            var plan = new EnsemblePlan(
                    scenario, replications, options.threads(), options.onFailure(), options.checks(), options.limit());
            var executor =
                    new EnsembleExecutor(plan, () -> new SimulationRun(scenario, options.checks()), records, failures);
            stop.asks(executor::requestStop);
            EnsembleResult result = execute(executor, scenario);
            if (!result.isStopped()) {
                stop.says(() -> console.warn("app.stopped-late", result.finished()));
                console.tell("app.tables");
                ResultTables.write(scenario, records, result.failed(), directory);
            }
            return result;
        }
    }

    /** Replications that are there already are never left out of the tables. */
    private static int upTo(RecordFile records) {
        int[] there = records.replications();
        return there.length == 0 ? 0 : there[there.length - 1] + 1;
    }

    /** A signal ends the run early: what has begun is finished and kept. */
    private EnsembleResult execute(EnsembleExecutor executor, Scenario scenario) throws IOException {
        Instant start = Instant.now();
        try (var progress = new ProgressView(console, scenario.id())) {
            return executor.run(progress);
        } finally {
            simulation = Duration.between(start, Instant.now());
        }
    }

    /** What is going to be run: whoever finds the directory of a run that was killed knows what it was. */
    private void announce(Scenario scenario, RunDirectory directory, RunDescription run) throws IOException {
        writeDocuments(scenario, directory, run, new Times(Instant.now(), Duration.ZERO));
    }

    private RunDescription describe(Scenario scenario, int asked) {
        return new RunDescription(
                scenario.id(),
                scenario.label(),
                scenario.description(),
                scenario.fingerprint(),
                product.version(),
                scenario.seed(),
                asked,
                0,
                0,
                scenario.span().baseYear(),
                scenario.span().start().year(),
                scenario.span().end().year(),
                product.loader().district().policy().number());
    }

    private void writeDocuments(Scenario scenario, RunDirectory directory, RunDescription run, Times times)
            throws IOException {
        var documents = new ScenarioDocuments(scenario, product.version());
        var facts = new TreeMap<String, String>();
        facts.put("started", times.start().toString());
        facts.put("wallSeconds", seconds(Duration.between(times.start(), Instant.now())));
        facts.put("simulationSeconds", seconds(times.simulation()));
        facts.put("threads", Integer.toString(options.threads()));
        facts.put("checks", options.checks().name());
        facts.put("onFailure", options.onFailure().name());
        facts.put(BUILD, BuildFingerprint.compute());
        facts.put("java", System.getProperty("java.version", ""));
        facts.put("vm", System.getProperty("java.vm.name", ""));
        facts.put("os", System.getProperty("os.name", "") + " " + System.getProperty("os.arch", ""));
        directory.write(RunDirectory.SCENARIO, documents::writeScenario);
        directory.write(RunDirectory.MANIFEST, file -> documents.writeManifest(file, run, facts));
    }

    private static String seconds(Duration duration) {
        return String.format(java.util.Locale.ROOT, "%.3f", duration.toMillis() / 1000.0);
    }

    private record Times(Instant start, Duration simulation) {}
}
