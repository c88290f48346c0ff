package org.clustercast.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of one run: their names, whole or absent, and the lock that keeps two processes apart. */
public final class RunDirectory {

    /** Records of all replications. */
    public static final String RECORDS = "records.bin";

    /** Failed replications. */
    public static final String FAILURES = "failures.csv";

    /** What was run, with what, when. */
    public static final String MANIFEST = "manifest.json";

    /** The scenario as resolved. */
    public static final String SCENARIO = "scenario.yaml";

    /** The report. */
    public static final String REPORT = "report.html";

    /** Folder of the charts. */
    public static final String CHARTS = "charts";

    /** Name of the table of probabilities of targets. */
    public static final String TARGETS = "targets";

    /** Name of the table of indicators by quarter and year. */
    public static final String SUMMARY = "summary";

    /** Name of the table of annual outputs by replication. */
    public static final String OUTCOMES = "outcomes";

    /** Name of the table of what bound output. */
    public static final String BOTTLENECKS = "bottlenecks";

    /** Name of the table of resources supplied and used. */
    public static final String LEDGER = "ledger";

    /** Name of the table of what additions to levers meet on their way to use. */
    public static final String ABSORPTION = "absorption";

    /** Name of the table of named projects. */
    public static final String PROJECTS = "projects";

    /** Name of the table of parameters. */
    public static final String PARAMETERS = "parameters";

    /** Name of the table that counts grades of evidence. */
    public static final String GRADES = "grades";

    /** Name of the table of the outside view. */
    public static final String OUTSIDE_VIEW = "outside_view";
    /** Where the spread of a forecast comes from. */
    public static final String VARIANCE = "variance";

    /** Name of the table of levers. */
    public static final String LEVERS = "levers";

    /** The table of what happens from outside. */
    public static final String EVENTS = "events";

    /** Name of the table of what was accepted although it is hardly meant. */
    public static final String WARNINGS = "warnings";

    /** Table of what the scenario uses and has no effect in the model. */
    public static final String NO_EFFECT = "no_effect";

    /** Table of resources given out against what is available. */
    public static final String RESOURCES = "resources";

    /** Name of the table of the ordinary world. */
    public static final String REFERENCE = "reference";

    /** Name of the table of checksums of the other tables. */
    public static final String SEALS = "seals";

    /** Name of the table that compares scenarios. */
    public static final String COMPARISON = "comparison";

    private static final String TABLE_ENDING = ".csv";

    /** Name of the lock. */
    public static final String LOCK = ".lock";

    private final Path path;

    private RunDirectory(Path path) {
        this.path = path;
    }

    /** The run directory at a path, whether it exists yet or not. */
    public static RunDirectory at(Path dir) {
        return new RunDirectory(dir);
    }

    /** The directory. */
    public Path path() {
        return path;
    }

    /** The file with a name, whether it exists yet or not. */
    public Path file(String name) {
        return path.resolve(name);
    }

    /** The file of a table: {@code targets} is {@code targets.csv}. */
    public Path tableFile(String name) {
        return path.resolve(name + TABLE_ENDING);
    }

    /** Reads a table, {@code targets} from {@code targets.csv}; a file that is cut off is refused with its row. */
    public Table table(String name) throws IOException {
        return Table.readWhole(tableFile(name));
    }

    /** Whether there is a file with this name or a table with this name. */
    public boolean has(String name) {
        return Files.exists(file(name)) || Files.exists(tableFile(name));
    }

    /** Makes the directory and locks it; throws {@link RunBusyException} when a living process holds it. */
    public RunLock lock() throws IOException {
        Files.createDirectories(path);
        return RunLock.take(path.resolve(LOCK));
    }

    /** Names of all files that a run may write into its directory, but for those of its charts. */
    public static List<String> files() {
        List<String> names = new ArrayList<>(List.of(LOCK, RECORDS, FAILURES, MANIFEST, SCENARIO, REPORT));
        names.add(SEALS + TABLE_ENDING);
        RunTableRules.all().keySet().forEach(table -> names.add(table + TABLE_ENDING));
        return names;
    }

    /** Writes a file under a temporary name and moves it to its place when it is whole. */
    public void write(String name, FileAction action) throws IOException {
        AtomicFiles.write(file(name), action);
    }

    /** Writes a table to its file. */
    public void write(String name, Table table) throws IOException {
        table.write(tableFile(name));
    }

    /** Moves the directory aside to the first free name {@code <name>.old-1}, {@code .old-2} … and gives that place. */
    public Path moveAside() throws IOException {
        for (int i = 1; ; i++) {
            Path aside = path.resolveSibling(path.getFileName() + ".old-" + i);
            if (!Files.exists(aside)) {
                return Files.move(path, aside);
            }
        }
    }
}
