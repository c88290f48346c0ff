package org.clustercast.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clustercast.app.terminal.BuildFingerprint;
import org.clustercast.app.terminal.Console;
import org.clustercast.loader.document.ManifestFile;
import org.clustercast.loader.document.Session;
import org.clustercast.loader.document.Sessions;
import org.clustercast.result.RecordFile;
import org.clustercast.result.RunBusyException;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.RunLock;
import org.clustercast.result.TableSeals;
import org.jspecify.annotations.Nullable;

/** What the manifest of a run tells of the builds that worked on it, and of this one. */
final class RunNotes {

    private static final double MILLIS_PER_SECOND = 1000.0;

    private RunNotes() {}

    /** The manifest of a directory, if there is one. */
    static @Nullable ManifestFile find(RunDirectory directory) {
        return Files.isRegularFile(directory.file(RunDirectory.MANIFEST))
                ? ManifestFile.read(directory.file(RunDirectory.MANIFEST))
                : null;
    }

    /** The sessions of a run so far, with everything that is in its records given to somebody. */
    static Sessions sessions(@Nullable ManifestFile manifest, RecordFile records) {
        Sessions known = manifest == null ? new Sessions(java.util.List.of()) : manifest.sessions();
        return known.claiming(finished(records));
    }

    /** Numbers of the finished replications. */
    static BitSet finished(RecordFile records) {
        BitSet numbers = new BitSet();
        for (int replication : records.replications()) {
            numbers.set(replication);
        }
        return numbers;
    }

    /** When this session began, how long it has taken, and the machine. */
    static SortedMap<String, String> machine(Instant start) {
        SortedMap<String, String> facts = new TreeMap<>();
        facts.put("started", start.toString());
        facts.put("wallSeconds", seconds(Duration.between(start, Instant.now())));
        facts.put("java", System.getProperty("java.version", ""));
        facts.put("vm", System.getProperty("java.vm.name", ""));
        facts.put("os", System.getProperty("os.name", "") + " " + System.getProperty("os.arch", ""));
        return facts;
    }

    /** A time in seconds. */
    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.3f", duration.toMillis() / MILLIS_PER_SECOND);
    }

    /** The checksum of the seals that the manifest of a directory notes; empty where it notes none. */
    static String seals(RunDirectory directory) {
        ManifestFile manifest = find(directory);
        return manifest == null ? "" : manifest.seals();
    }

    /** Breaks the seals because tables are going to be written; a run that is killed then is not said to have lost them. */
    static void lift(RunDirectory directory) throws IOException {
        ManifestFile manifest = find(directory);
        if (manifest != null && !manifest.seals().isEmpty()) {
            directory.write(RunDirectory.MANIFEST, manifest.sealed("")::write);
        }
        TableSeals.lift(directory);
    }

    /** Notes that this build has drawn charts and written the report; what others did stays as it is. */
    static void report(RunDirectory directory, Instant start, Console console) throws IOException {
        String build = BuildFingerprint.compute();
        if (ManifestFile.read(directory.file(RunDirectory.MANIFEST)).sessions().hasMade(build, Session.REPORT)) {
            return;
        }
        try (RunLock lock = OutputPlace.lock(directory, console)) {
            ManifestFile now = ManifestFile.read(directory.file(RunDirectory.MANIFEST));
            Sessions sessions = now.sessions().making(build, Session.REPORT, machine(start));
            directory.write(RunDirectory.MANIFEST, now.with(sessions)::write);
        } catch (RunBusyException goesOn) {
            // another process works on the run by now and makes a report of its own
            return;
        }
    }
}
