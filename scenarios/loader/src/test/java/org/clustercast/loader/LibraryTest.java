package org.clustercast.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.Test;

class LibraryTest {

    @Test
    void everyScenarioOfTheLibraryLoads() {
        assertThat(Fixture.loader().names()).contains("baseline", "plan-2024");
        for (String name : Fixture.loader().names()) {
            Scenario scenario = Fixture.load(name);
            assertThat(scenario.fingerprint()).matches("[0-9a-f]{64}");
        }
    }

    /**
     * Runs that somebody keeps are found again by their fingerprints. Those in the file were recorded while the loader made
     * them (commit 1ca78f6); whoever changes the data or the canonical form writes the new ones down.
     */
    @Test
    void theScenariosOfTheLibraryKeepTheirFingerprints() throws IOException {
        TreeMap<String, String> found = new TreeMap<>();
        for (String name : Fixture.loader().names()) {
            found.put(name, Fixture.load(name).fingerprint());
        }
        for (String change : List.of("seed=1", "levers.enterprise-grants.on=false", "uncertainty=false")) {
            String option = change.substring(0, change.indexOf('='));
            found.put("plan-2024/" + option, Fixture.load("plan-2024", change).fingerprint());
        }
        assertThat(found).isEqualTo(recorded());
    }

    private static TreeMap<String, String> recorded() throws IOException {
        var file = new Properties();
        try (InputStream in =
                Objects.requireNonNull(LibraryTest.class.getResourceAsStream("library_fingerprints.properties"))) {
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        TreeMap<String, String> recorded = new TreeMap<>();
        file.stringPropertyNames().forEach(name -> recorded.put(name, file.getProperty(name)));
        return recorded;
    }
}
