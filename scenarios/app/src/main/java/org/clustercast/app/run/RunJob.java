package org.clustercast.app.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.clustercast.app.terminal.BuildFingerprint;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.app.terminal.FinishedRun;
import org.clustercast.app.terminal.Product;
import org.clustercast.app.terminal.ReviewView;
import org.clustercast.app.terminal.SafeName;
import org.clustercast.app.terminal.StopSignal;
import org.clustercast.app.terminal.UserException;
import org.clustercast.engine.SimulationRun;
import org.clustercast.ensemble.run.EnsembleResult;
import org.clustercast.ensemble.run.RecordingEvaluator;
import org.clustercast.ensemble.table.ResultTables;
import org.clustercast.experiment.Budget;
import org.clustercast.experiment.Lots;
import org.clustercast.experiment.Response;
import org.clustercast.loader.ScenarioDocuments;
import org.clustercast.loader.document.ManifestFile;
import org.clustercast.loader.document.Session;
import org.clustercast.loader.document.Sessions;
import org.clustercast.result.FailureLog;
import org.clustercast.result.RecordFile;
import org.clustercast.result.RecordLayout;
import org.clustercast.result.RunDescription;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.RunLock;
import org.clustercast.result.TableSeals;
import org.clustercast.scenario.Scenario;

/** Brings a run directory to the state that is asked for: simulates what is missing, then makes all tables. */
public final class RunJob {

    private static final int SHOWN_FINGERPRINT = 12;
    private static final String BUILD = "build";

    private final Product product;
    private final Console console;
    private final RunOptions options;
    private final FreeSpace disk;
    private Duration simulation = Duration.ZERO;
    private Sessions sessions = new Sessions(List.of());

    public RunJob(Product product, Console console, RunOptions options) {
        this(product, console, options, FreeSpace::onDisk);
    }

    public RunJob(Product product, Console console, RunOptions options, FreeSpace disk) {
        this.disk = disk;
        this.product = product;
        this.console = console;
        this.options = options;
    }

    /** Where a run of a scenario goes when nothing else is said. */
    public static Path defaultDirectory(Scenario scenario) {
        return RunOptions.runs()
                .resolve(SafeName.of(scenario.id()) + "-"
                        + scenario.fingerprint().substring(0, SHOWN_FINGERPRINT));
    }

    /**
     * Runs a scenario in a directory; a signal ends the simulation early, and what comes after it at once.
     *
     * @param typed the scenario as the user named it
     */
    public FinishedRun run(String typed, Scenario scenario, Path path, StopSignal stop) throws IOException {
        SafeName.require(path);
        RunDirectory directory = RunDirectory.at(path);
        need(scenario, path).require(path, disk);
        makeWay(scenario, directory);
        new ReviewView(console).warn(scenario);
        Instant start = Instant.now();
        try (RunLock lock = OutputPlace.lock(directory, console)) {
            List<String> untouched = SideAnalyses.untouched(directory);
            RunNotes.lift(directory);
            EnsembleResult result = simulate(scenario, directory, stop, start);
            if (result.isStopped()) {
                note(scenario, directory, result, start, "");
                String look = StoredScenarioOptions.report(path, typed, options, product);
                throw new UserException(ExitCode.STOPPED, "app.stopped", result.finished(), result.asked(), look);
            }
            RunTables.besideRecords(scenario, directory);
            new SideAnalyses(product, console, options).write(scenario, directory, result, untouched);
            String seals = TableSeals.write(directory);
            sessions = sessions.making(BuildFingerprint.compute(), Session.TABLES, RunNotes.machine(start));
            RunDescription description = note(scenario, directory, result, start, seals);
            return new FinishedRun(scenario, directory, description, result);
        }
    }

    /**
     * What a run is still going to write. Whatever stands against the run is refused here, where nothing has been
     * touched yet: no folder made, no lock left, no other run moved.
     */
    public DiskNeed need(Scenario scenario, Path path) throws IOException {
        RunDirectory directory = RunDirectory.at(path);
        options.require(scenario.replications());
        OutputPlace.refuseMisplaced(directory);
        OutputPlace.refuseForeign(directory);
        Path records = directory.file(RunDirectory.RECORDS);
        long there = Files.exists(records) && !isAnotherRun(scenario, directory) ? Files.size(records) : 0;
        return DiskNeed.of(layout(scenario), options.replications(scenario.replications()), there);
    }

    private RecordLayout layout(Scenario scenario) {
        return new SimulationRun(scenario, options.checks()).layout();
    }

    /** Writes what the run is now; who only looks at a run leaves the facts of its simulation alone. */
    private RunDescription note(
            Scenario scenario, RunDirectory directory, EnsembleResult result, Instant start, String seals)
            throws IOException {
        int asked = options.replications(scenario.replications());
        RunDescription description = describe(scenario, asked).counting(result.finished(), result.failed());
        ManifestFile before = RunNotes.find(directory);
        SortedMap<String, String> facts = before == null || result.simulated() > 0 ? facts(start) : before.facts();
        writeDocuments(scenario, directory, new ManifestFile(description, facts, sessions, seals));
        return description;
    }

    /** Moves another run aside; of records that are continued it says when another build made them. */
    private void makeWay(Scenario scenario, RunDirectory directory) throws IOException {
        if (!Files.exists(directory.file(RunDirectory.RECORDS))) {
            return;
        }
        if (isAnotherRun(scenario, directory)) {
            console.tell("app.moved-aside", directory.moveAside());
        } else {
            warnOfAnotherBuild(directory);
        }
    }

    /** Whether records are of another run, which is refused unless it may be moved aside. */
    private boolean isAnotherRun(Scenario scenario, RunDirectory directory) throws IOException {
        Path records = directory.file(RunDirectory.RECORDS);
        Optional<String> found = RecordFile.fingerprintOf(records);
        if (found.isPresent() && found.get().equals(scenario.fingerprint())) {
            return false;
        }
        if (!options.isForced() && found.isEmpty()) {
            throw new UserException(ExitCode.CANNOT_CREATE, "app.records-unreadable", records);
        }
        if (!options.isForced()) {
            throw new UserException(
                    ExitCode.CANNOT_CREATE,
                    "app.another-run",
                    directory.path(),
                    found.orElseThrow(),
                    scenario.fingerprint(),
                    new AnotherRun(product, console, directory).differences(scenario));
        }
        return true;
    }

    /** The fingerprint holds the version of the program, not its code: records of another build may differ. */
    private void warnOfAnotherBuild(RunDirectory directory) {
        ManifestFile manifest = RunNotes.find(directory);
        if (manifest != null) {
            Set<String> builders = new LinkedHashSet<>(manifest.sessions().builders());
            builders.remove(BuildFingerprint.compute());
            if (!builders.isEmpty()) {
                String then = String.join(", ", builders);
                console.warn("app.another-build", directory.path(), then, BuildFingerprint.compute());
            }
        }
    }

    private EnsembleResult simulate(Scenario scenario, RunDirectory directory, StopSignal stop, Instant start)
            throws IOException {
        try (RecordFile records =
                RecordFile.open(directory.file(RunDirectory.RECORDS), scenario.fingerprint(), layout(scenario))) {
            int asked = options.replications(scenario.replications());
            int replications = Math.max(asked, upTo(records));
            if (replications > asked) {
                console.warn("app.more-there", directory.path(), replications, asked);
            }
            options.tellThreads(replications, console);
            BitSet before = RunNotes.finished(records);
            sessions = RunNotes.sessions(RunNotes.find(directory), records);
            if (records.count() < replications) {
                announce(scenario, directory, describe(scenario, replications).counting(records.count(), 0), start);
            }
            FailureLog failures = FailureLog.open(directory.file(RunDirectory.FAILURES));
            var evaluator = new RecordingEvaluator(records, failures, options.checks(), options.limit());
            EnsembleResult result = evaluate(evaluator, scenario, replications, stop);
            tellFailures(result, directory);
            BitSet computed = RunNotes.finished(records);
            computed.andNot(before);
            if (!computed.isEmpty()) {
                sessions = sessions.ending(computed, facts(start));
            }
            if (!result.isStopped()) {
                stop.says(() -> console.warn("app.stopped-late", result.finished()));
                try (var progress = new ProgressView(console, Stage.TABLES, scenario.id())) {
                    ResultTables.write(scenario, records, result.failed(), directory, progress);
                }
            }
            return result;
        }
    }

    /** Says how many failed; where none has finished there is nothing to make tables of. */
    private void tellFailures(EnsembleResult result, RunDirectory directory) {
        if (result.failed() > 0) {
            console.warn("app.some-failed", result.failed(), result.asked(), directory.file(RunDirectory.FAILURES));
        }
        if (!result.isStopped() && result.finished() == 0) {
            throw new UserException(ExitCode.FAILED_REPLICATIONS, "app.none-finished", directory.path());
        }
    }

    /** Replications that are there already are never left out of the tables. */
    private static int upTo(RecordFile records) {
        int[] there = records.replications();
        return there.length == 0 ? 0 : there[there.length - 1] + 1;
    }

    /** A signal ends the run early: what has begun is finished and kept. */
    private EnsembleResult evaluate(RecordingEvaluator evaluator, Scenario scenario, int replications, StopSignal stop)
            throws IOException {
        AtomicBoolean isOver = new AtomicBoolean();
        stop.asks(() -> isOver.set(true));
        Budget budget = new Budget(options.threads(), options.onFailure(), isOver::get);
        Instant start = Instant.now();
        try (var progress = new ProgressView(console, Stage.SIMULATION, scenario.id())) {
            evaluator.evaluate(List.of(scenario), Lots.first(replications), Response.NOTHING, budget, progress);
            return evaluator.result();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            simulation = Duration.between(start, Instant.now());
        }
    }

    /** What is going to be run: whoever finds the directory of a run that was killed knows what it was. */
    private void announce(Scenario scenario, RunDirectory directory, RunDescription run, Instant start)
            throws IOException {
        SortedMap<String, String> facts = facts(start);
        sessions = sessions.adding(Session.of(BuildFingerprint.compute(), Session.RECORDS, facts));
        writeDocuments(scenario, directory, new ManifestFile(run, facts, sessions));
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

    private void writeDocuments(Scenario scenario, RunDirectory directory, ManifestFile manifest) throws IOException {
        directory.write(RunDirectory.SCENARIO, new ScenarioDocuments(scenario, product.version())::writeScenario);
        directory.write(RunDirectory.MANIFEST, manifest::write);
    }

    private SortedMap<String, String> facts(Instant start) {
        SortedMap<String, String> facts = RunNotes.machine(start);
        facts.put("simulationSeconds", RunNotes.seconds(simulation));
        facts.put("threads", Integer.toString(options.threads()));
        facts.put("checks", options.checks().name());
        facts.put("onFailure", options.onFailure().name());
        facts.put(BUILD, BuildFingerprint.compute());
        return facts;
    }
}
