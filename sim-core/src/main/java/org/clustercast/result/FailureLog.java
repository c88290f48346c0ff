package org.clustercast.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The failed replications of a run, {@code failures.csv}: written at once, in order of their numbers. */
public final class FailureLog {

    private static final List<String> COLUMNS = List.of("replication", "seed", "message");

    private final Path path;
    private final TreeMap<Integer, Failure> failures = new TreeMap<>();

    private FailureLog(Path path) {
        this.path = path;
    }

    /** Opens the log of a run; what it holds already is kept. */
    public static FailureLog open(Path path) throws IOException {
        FailureLog log = new FailureLog(path);
        if (Files.exists(path)) {
            log.read();
        }
        return log;
    }

    private void read() throws IOException {
        try (TableReader reader = new TableReader(path)) {
            if (!reader.columns().equals(COLUMNS)) {
                throw reader.fault("the columns should be " + COLUMNS);
            }
            for (String[] row = reader.next(); row != null; row = reader.next()) {
                put(reader, row);
            }
        }
    }

    private void put(TableReader reader, String[] row) throws TableFormatException {
        try {
            Failure failure = new Failure(Integer.parseInt(row[0]), Long.parseLong(row[1]), row[2]);
            failures.put(failure.replication(), failure);
        } catch (NumberFormatException e) {
            throw reader.fault("replication and seed should be whole numbers");
        }
    }

    /** The failures in order of their numbers. */
    public synchronized List<Failure> failures() {
        return new ArrayList<>(failures.values());
    }

    /** Notes a failure at once. */
    public synchronized void add(Failure failure) throws IOException {
        failures.put(failure.replication(), failure);
        write();
    }

    /** Forgets failures of replications below a number because they are run again. */
    public synchronized void forgetBelow(int replication) throws IOException {
        if (!failures.headMap(replication).isEmpty()) {
            failures.headMap(replication).clear();
            write();
        }
    }

    /** The file is small and failures are rare: it is written anew, so that it is whole at any moment. */
    private void write() throws IOException {
        if (failures.isEmpty()) {
            Files.deleteIfExists(path);
            return;
        }
        try (TableWriter writer = new TableWriter(path, COLUMNS)) {
            for (Failure failure : failures.values()) {
                writer.row(failure.replication(), failure.seed(), failure.message());
            }
            writer.commit();
        }
    }
}
