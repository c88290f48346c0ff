package org.clustercast.loader;

import static org.assertj.core.api.Assertions.assertThat;

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
}
