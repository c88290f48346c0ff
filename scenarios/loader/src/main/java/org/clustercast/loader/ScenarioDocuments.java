package org.clustercast.loader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.clustercast.loader.document.ManifestFile;
import org.clustercast.loader.document.ScenarioText;
import org.clustercast.result.RunDescription;
import org.clustercast.result.RunDocuments;
import org.clustercast.scenario.Scenario;

/** The documents of a run of one scenario. */
public final class ScenarioDocuments implements RunDocuments {

    private final Scenario scenario;
    private final String modelVersion;

    /**
     * Documents of runs of a scenario.
     *
     * @param scenario the resolved scenario
     * @param modelVersion version of the model that runs it
     */
    public ScenarioDocuments(Scenario scenario, String modelVersion) {
        this.scenario = scenario;
        this.modelVersion = modelVersion;
    }

    @Override
    public void writeManifest(Path file, RunDescription run, SortedMap<String, String> facts) throws IOException {
        new ManifestFile(run, facts).write(file);
    }

    @Override
    public RunDescription readManifest(Path file) throws IOException {
        return ManifestFile.read(file).run();
    }

    @Override
    public void writeScenario(Path file) throws IOException {
        Files.writeString(file, ScenarioText.of(scenario, modelVersion), StandardCharsets.UTF_8);
    }
}
