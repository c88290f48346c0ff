package org.clustercast.reports.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clustercast.reports.text.Absorption;
import org.clustercast.reports.text.Words;
import org.clustercast.result.RunDescription;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;
import org.jspecify.annotations.Nullable;

/** The tables of one run, read once, with the words to speak about them. */
public final class RunResults {

    private static final int SHOWN_FINGERPRINT = 12;

    private final RunDirectory run;
    private final RunDescription description;
    private final Words words;
    private final Map<String, Table> tables = new TreeMap<>();
    private @Nullable Outcomes outcomes;
    private @Nullable Targets targets;
    private @Nullable Indicators indicators;

    /** The results in a directory. */
    public RunResults(RunDirectory run, RunDescription description, Words words) {
        this.run = run;
        this.description = description;
        this.words = words;
    }

    /** What the run is. */
    public RunDescription description() {
        return description;
    }

    /** The words. */
    public Words words() {
        return words;
    }

    /** Whether the run has a table, named without its ending. */
    public boolean has(String table) {
        return Files.isRegularFile(run.tableFile(table));
    }

    /** A table, named without its ending. */
    public Table table(String name) {
        return tables.computeIfAbsent(name, id -> {
            try {
                return run.table(id);
            } catch (IOException e) {
                throw new UncheckedIOException("the table " + run.tableFile(id) + " cannot be read", e);
            }
        });
    }

    /** Annual output over the replications. */
    public Outcomes outcomes() {
        Outcomes read = outcomes;
        if (read == null) {
            read = new Outcomes(table("outcomes"));
            outcomes = read;
        }
        return read;
    }

    /** Targets and their probabilities. */
    public Targets targets() {
        Targets read = targets;
        if (read == null) {
            read = new Targets(table("targets"));
            targets = read;
        }
        return read;
    }

    /** Annual indicators by cluster. */
    public Indicators indicators() {
        Indicators read = indicators;
        if (read == null) {
            read = new Indicators(table("summary"));
            indicators = read;
        }
        return read;
    }

    /** What of additions finds no use; nothing for runs of older versions, which do not tell. */
    public Absorption absorption() {
        return Absorption.of(
                has(RunDirectory.ABSORPTION)
                        ? table(RunDirectory.ABSORPTION)
                        : Table.columns("lever").build(),
                words);
    }

    /** Clusters that have a target, in the order of the table of targets. */
    public List<String> trackedClusters() {
        return has("targets") ? targets().clusters() : List.of();
    }

    /** Name of the run: that of its directory. */
    public String runId() {
        Path name = run.path().toAbsolutePath().normalize().getFileName();
        return name == null ? description.scenario() : name.toString();
    }

    /** The last quarter of the data. */
    public String dataDate() {
        return description.baseYear() + "Q4";
    }

    /** The small type under every chart. */
    public String caption() {
        String mark = unfinished();
        return (mark.isEmpty() ? "" : mark + " · ")
                + words.fill(
                        "chart.caption",
                        "run",
                        runId(),
                        "date",
                        dataDate(),
                        "runs",
                        description.replicationsDone(),
                        "seed",
                        description.seed(),
                        "fingerprint",
                        shortFingerprint());
    }

    /** Says that the run is not finished and how much of it there is; empty for a finished one. */
    public String unfinished() {
        return description.isUnfinished()
                ? words.fill(
                        "report.unfinished",
                        "done",
                        description.replicationsDone(),
                        "asked",
                        description.replicationsAsked())
                : "";
    }

    /** The first digits of the fingerprint. */
    public String shortFingerprint() {
        String whole = description.fingerprint();
        return whole.substring(0, Math.min(SHOWN_FINGERPRINT, whole.length()));
    }
}
