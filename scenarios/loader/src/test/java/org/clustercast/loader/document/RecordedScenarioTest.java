package org.clustercast.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clustercast.loader.Fixture;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedScenarioTest {

    private static final String VERSION = "1";

    @TempDir
    Path folder;

    private Path recorded;

    @BeforeEach
    void record() throws IOException {
        recorded = folder.resolve("scenario.yaml");
        Files.writeString(recorded, ScenarioText.of(Fixture.load("plan-2024"), VERSION));
    }

    @Test
    void whatDiffersIsNamedByPathWithWhatItWas() {
        Scenario other = Fixture.load("plan-2024", "seed=7", "levers.industry-funds.on=false");
        assertThat(RecordedScenario.differences(recorded, other, VERSION))
                .containsExactly("seed: 20240218 → 7", "levers.industry-funds.on: true → false");
    }

    @Test
    void namesAndReplicationsChangeNoResult() {
        Scenario other = Fixture.load("plan-2024", "label=another", "replications=5");
        assertThat(RecordedScenario.differences(recorded, other, VERSION)).isEmpty();
    }

    @Test
    void numbersAreShownAsPeopleReadThem() {
        Scenario other = Fixture.load("chips-first");
        assertThat(RecordedScenario.differences(recorded, other, VERSION))
                .anyMatch(
                        line -> line.startsWith("levers.enterprise-grants.flows.semiconductors.total.2025Q1: 3.63 →"));
    }

    @Test
    void nobodyKnowsWhatAMissingOrDamagedFileHeld() throws IOException {
        Scenario other = Fixture.load("baseline");
        Files.writeString(recorded, "seed: [");
        assertThat(RecordedScenario.differences(recorded, other, VERSION)).isEmpty();
        assertThat(RecordedScenario.differences(folder.resolve("none.yaml"), other, VERSION))
                .isEmpty();
    }
}
