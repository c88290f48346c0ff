package org.clustercast.app.trace;

import java.io.IOException;
import java.util.List;
import org.clustercast.app.run.StoredRun;
import org.clustercast.app.terminal.BuildFingerprint;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.app.terminal.UserException;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.engine.Trace;
import org.clustercast.ensemble.table.AnnualOutputs;
import org.clustercast.ensemble.table.Outcomes;
import org.clustercast.loader.document.Session;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.TableSeals;
import org.clustercast.scenario.Scenario;

/** Simulates one replication of a run again and makes sure that it is the same. */
final class TraceJob {

    private final StoredRun stored;

    /** A job on a run. */
    TraceJob(StoredRun stored) {
        this.stored = stored;
        if (!stored.directory().has(RunDirectory.OUTCOMES)) {
            throw new UserException(
                    ExitCode.CANNOT_READ,
                    "app.table-missing",
                    stored.directory().tableFile(RunDirectory.OUTCOMES));
        }
    }

    /** A trace whose annual outputs, of all clusters and years, are those that the run has stored. */
    Trace trace(Scenario scenario, int cluster, int replication) throws IOException {
        TableSeals.require(
                stored.directory(),
                List.of(RunDirectory.OUTCOMES),
                stored.manifest().seals());
        Outcomes outcomes = Outcomes.read(stored.directory().tableFile(RunDirectory.OUTCOMES));
        if (!outcomes.replications().contains(replication)) {
            throw new UserException(
                    ExitCode.USAGE,
                    "app.trace-no-replication",
                    replication,
                    outcomes.replications().size());
        }
        var run = new SimulationRun(scenario, CheckLevel.QUARTERLY);
        Trace trace = new Trace(run, cluster).play(replication);
        AnnualOutputs outputs = new AnnualOutputs(scenario, run.layout());
        double[] found = trace.outputs();
        for (int year : scenario.span().years()) {
            for (int id = 0; id < outputs.ids().size(); id++) {
                double then = outcomes.column(outputs.ids().get(id), year, List.of(replication))[0];
                double now = outputs.of(found, id, year);
                if (then != now) {
                    throw differs(replication, outputs.ids().get(id) + " " + year, then, now);
                }
            }
        }
        return trace;
    }

    /** A run of the same build cannot differ: that is our fault. One of another build may. */
    private UserException differs(int replication, String where, double then, double now) {
        String build = stored.manifest()
                .sessions()
                .builderOf(replication)
                .orElseGet(() -> stored.manifest().facts().getOrDefault("build", Session.UNKNOWN));
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
