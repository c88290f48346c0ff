package org.clustercast.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.engine.Trace;
import org.clustercast.ensemble.AnnualOutputs;
import org.clustercast.ensemble.Outcomes;
import org.clustercast.loader.document.ManifestFile;
import org.clustercast.result.RunDescription;
import org.clustercast.result.RunDirectory;
import org.clustercast.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Simulates one replication of a run again and makes sure that it is the same. */
final class TraceJob {

    private static final int CANNOT_READ = 66;

    private final Product product;
    private final RunDirectory directory;
    private final ManifestFile manifest;

    /** A job on the run in a directory. */
    TraceJob(Product product, Path run) {
        this.product = product;
        this.directory = RunDirectory.at(run);
        Path file = directory.file(RunDirectory.MANIFEST);
        if (!Files.isRegularFile(file)) {
            throw new UserException(CANNOT_READ, "app.no-run", run);
        }
        this.manifest = ManifestFile.read(file);
    }

    /** The scenario of the run: the one of its name, or the one given; its fingerprint must be the run's. */
    Scenario scenario(@Nullable String given, List<String> sets, OptionalLong seed) {
        RunDescription run = manifest.run();
        if (given == null && !product.loader().names().contains(run.scenario())) {
            throw new UserException(ExitCode.BAD_CONTENT, "app.trace-which-scenario", run.scenario());
        }
        // a run made with --seed says so itself
        OptionalLong luck = seed.isPresent() ? seed : OptionalLong.of(run.seed());
        Scenario scenario = product.loader().load(given == null ? run.scenario() : given, Path.of(""), sets, luck);
        if (!scenario.fingerprint().equals(run.fingerprint())) {
            throw new UserException(
                    ExitCode.BAD_CONTENT,
                    "app.trace-another-scenario",
                    directory.path(),
                    run.fingerprint(),
                    scenario.id(),
                    scenario.fingerprint());
        }
        return scenario;
    }

    /** A trace whose annual outputs, of all clusters and years, are those that the run has stored. */
    Trace trace(Scenario scenario, int cluster, int replication) throws IOException {
        Outcomes stored = Outcomes.read(directory.tableFile(RunDirectory.OUTCOMES));
        if (!stored.replications().contains(replication)) {
            throw new UserException(
                    ExitCode.USAGE,
                    "app.trace-no-replication",
                    replication,
                    stored.replications().size());
        }
        var run = new SimulationRun(scenario, CheckLevel.QUARTERLY);
        Trace trace = new Trace(run, cluster).play(replication);
        AnnualOutputs outputs = new AnnualOutputs(scenario, run.layout());
        double[] found = trace.outputs();
        for (int year : scenario.span().years()) {
            for (int id = 0; id < outputs.ids().size(); id++) {
                double then = stored.column(outputs.ids().get(id), year, List.of(replication))[0];
                double now = outputs.of(found, id, year);
                if (then != now) {
                    throw differs(outputs.ids().get(id) + " " + year, then, now);
                }
            }
        }
        return trace;
    }

    /** A run of the same build cannot differ: that is our fault. One of another build may. */
    private UserException differs(String where, double then, double now) {
        String build = manifest.facts().getOrDefault("build", "?");
        boolean isOurFault = build.equals(BuildFingerprint.compute());
        return new UserException(
                isOurFault ? ExitCode.OUR_FAULT : ExitCode.BAD_CONTENT,
                isOurFault ? "app.trace-differs" : "app.trace-another-build",
                where,
                Double.toString(then),
                Double.toString(now),
                build,
                BuildFingerprint.compute());
    }
}
