package org.clustercast.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clustercast.loader.Fixture;
import org.clustercast.quantity.Quarter;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.ScenarioEvent;
import org.clustercast.scenario.ScenarioEvent.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dated events of a scenario file; what is refused stands in the folder {@code bad}. */
class EventResolverTest {

    private static final String ENGLISH = """
            format: 2
            label: Trial
            extends: plan-2024
            events:
              slump: { type: demand-slump, at: 2026Q2, subject: semiconductors, size: 0.2, years: 1.5, probability: 0.4 }
              gone: { type: anchor-leaves, at: 2027Q1, subject: A01, assumption: "nobody says so" }
            """;

    private static final String CHINESE = """
            格式: 2
            名称: 试验
            继承: plan-2024
            事件:
              gone: { 类型: 龙头迁出, 发生: 2027Q1, 对象: A01, 假设: 只是设想 }
              slump: { 类型: 需求下滑, 发生: 2026Q2, 对象: 半导体与集成电路, 强度: 0.20, 年数: 1.5, 概率: 0.4 }
            """;

    @TempDir
    Path folder;

    private Scenario load(String text, String... sets) throws IOException {
        return Fixture.load(Files.writeString(folder.resolve("trial.yaml"), text), sets);
    }

    @Test
    void eventsAreReadInTheOrderOfTheirIds() throws IOException {
        assertThat(load(ENGLISH).events())
                .containsExactly(
                        new ScenarioEvent("gone", Type.ANCHOR_LEAVES, Quarter.of(2027, 1), "A01", 1, 0, 1),
                        new ScenarioEvent(
                                "slump", Type.DEMAND_SLUMP, Quarter.of(2026, 2), "semiconductors", 0.2, 1.5, 0.4));
        assertThat(load(CHINESE).events()).isEqualTo(load(ENGLISH).events());
    }

    @Test
    void theLibraryHasNoneUnlessItSaysSo() {
        assertThat(Fixture.load("baseline").events()).isEmpty();
        assertThat(Fixture.load("plan-2024").events()).isEmpty();
    }

    @Test
    void anEventOfTheBaseCanBeChangedByASet() throws IOException {
        Scenario changed = load(ENGLISH, "events.slump.size=0.3");
        assertThat(changed.events())
                .extracting(ScenarioEvent::size)
                .contains(0.3)
                .doesNotContain(0.2);
    }

    @Test
    void theFingerprintHoldsEventsAndNotWhatIsSaidAboutThem() throws IOException {
        String before = load(ENGLISH).fingerprint();
        assertThat(load(CHINESE).fingerprint()).isEqualTo(before);
        assertThat(load(ENGLISH.replace("nobody says so", "a rumour")).fingerprint())
                .isEqualTo(before);
        assertThat(load(ENGLISH.replace(", assumption: \"nobody says so\"", "")).fingerprint())
                .isEqualTo(before);
        for (String[] change : new String[][] {
            {"demand-slump", "price-cut"},
            {"2026Q2", "2026Q3"},
            {"subject: semiconductors", "subject: biomedicine"},
            {"size: 0.2", "size: 0.21"},
            {"years: 1.5", "years: 2"},
            {"probability: 0.4", "probability: 0.41"},
            {"slump:", "slumps:"}
        }) {
            assertThat(load(ENGLISH.replace(change[0], change[1])).fingerprint())
                    .as(change[1])
                    .isNotEqualTo(before);
        }
        String without = ENGLISH.substring(0, ENGLISH.indexOf("events:"));
        assertThat(load(without).fingerprint()).isNotEqualTo(before);
    }
}
