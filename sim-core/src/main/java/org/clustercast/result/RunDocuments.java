package org.clustercast.result;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;

/** Writes and reads the two documents of a run directory that are not tables. */
public interface RunDocuments {

    /** Writes {@code manifest.json} to a file. */
    void writeManifest(Path file, RunDescription run, SortedMap<String, String> facts) throws IOException;

    /** Reads the description back from {@code manifest.json}. */
    RunDescription readManifest(Path file) throws IOException;

    /** Writes the resolved scenario, {@code scenario.yaml}, to a file. */
    void writeScenario(Path file) throws IOException;
}
