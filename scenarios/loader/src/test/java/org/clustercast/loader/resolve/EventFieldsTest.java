package org.clustercast.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.loader.Fixture;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Problem;
import org.clustercast.quantity.Text;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.ScenarioEvent;
import org.clustercast.scenario.ScenarioEvent.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No field of an event is written in vain: another value of it makes another record, or it is refused. */
class EventFieldsTest {

    /** Enough for one in which a project has not come by itself and an event of an even chance makes a difference. */
    private static final int REPLICATIONS = 6;

    @TempDir
    Path folder;

    private static Map<String, String> fields(Type type) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("type", type.id());
        fields.put("at", "2025Q1");
        fields.put("subject", subjects(type)[0]);
        fields.put("size", "0.5");
        fields.put("years", "1");
        fields.put("probability", "1");
        return fields;
    }

    private static String[] subjects(Type type) {
        return switch (type.subject()) {
            case MARKET -> new String[] {"semiconductors", "new-energy"};
            case ANCHOR -> new String[] {"A07", "A25"};
            case PROJECT -> new String[] {"J01", "J02"};
        };
    }

    private static Map<String, String> changed(Type type) {
        Map<String, String> changed = new LinkedHashMap<>();
        changed.put("at", "2025Q3");
        changed.put("subject", subjects(type)[1]);
        changed.put("size", "0.75");
        changed.put("years", "0.5");
        changed.put("probability", "0.5");
        return changed;
    }

    private Scenario load(Map<String, String> fields) throws IOException {
        String event = fields.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
        return Fixture.load(Files.writeString(
                folder.resolve("trial.yaml"),
                "format: 2\nlabel: a\nextends: plan-2024\nspan: { end: 2026Q4 }\nevents: { own: { " + event
                        + " } }\n"));
    }

    private static List<Integer> records(Scenario scenario) {
        return records(scenario, REPLICATIONS).boxed().toList();
    }

    private static IntStream records(Scenario scenario, int replications) {
        SimulationRun run = new SimulationRun(scenario, CheckLevel.NONE);
        ReplicationRecord record = new ReplicationRecord(run.layout());
        return IntStream.range(0, replications).map(replication -> {
            run.run(replication, record);
            return Arrays.hashCode(record.floats());
        });
    }

    /** Whether some replication has another record; none is simulated behind the first such one. */
    private static boolean acts(Scenario scenario, List<Integer> base) {
        Iterator<Integer> expected = base.iterator();
        return records(scenario, base.size()).anyMatch(record -> record != expected.next());
    }

    @ParameterizedTest
    @EnumSource(Type.class)
    void everyFieldActsOrIsRefused(Type type) throws IOException {
        Map<String, String> all = fields(type);
        for (String field : List.of("size", "years")) {
            boolean isUsed = field.equals("size") ? type.hasSize() : type.mayEnd();
            if (!isUsed) {
                assertThat(refusal(all)).contains("event.unused");
                all.remove(field);
            }
        }
        Scenario whole = load(all);
        List<Integer> base = records(whole);
        Map<String, String> changed = changed(type);
        for (String field : all.keySet()) {
            if (changed.containsKey(field)) {
                Map<String, String> other = new LinkedHashMap<>(all);
                other.put(field, changed.get(field));
                assertThat(acts(load(other), base)).as(type + " " + field).isTrue();
            }
        }
        for (String field : List.of("size", "years", "probability")) {
            Map<String, String> without = new LinkedHashMap<>(all);
            boolean isUsual = without.remove(field) == null || field.equals("probability");
            if (!isUsual && refusal(without).isEmpty()) {
                ScenarioEvent left = load(without).events().get(0);
                assertThat(left)
                        .as(type + " without " + field)
                        .isNotEqualTo(whole.events().get(0));
                assertThat(records(load(without)))
                        .as(type + " without " + field)
                        .isNotEqualTo(base);
            }
        }
    }

    private List<String> refusal(Map<String, String> fields) throws IOException {
        try {
            load(fields);
            return List.of();
        } catch (InvalidInputException refused) {
            return refused.problems().stream().map(Problem::key).toList();
        }
    }

    /** Time passes in quarters: what lies between two of them acts as the nearest, and is told. */
    @Test
    void aTimeBetweenQuartersIsTold() throws IOException {
        for (String years : List.of("0.3", "0.25", "1")) {
            Map<String, String> fields = fields(Type.EXPORT_CONTROL);
            fields.put("years", years);
            assertThat(load(fields).review().warnings().stream().map(Text::en))
                    .as(years)
                    .filteredOn(text -> text.contains("passes in quarters"))
                    .hasSize(years.equals("0.3") ? 1 : 0)
                    .allMatch(text -> text.contains("0.3 years") && text.contains("as 0.25 years"));
        }
        Map<String, String> late = fields(Type.PROJECT_SLIPS);
        late.remove("years");
        late.put("size", "0.6");
        assertThat(load(late).review().warnings()).anyMatch(text -> text.en().contains("as 0.5 years"));
    }
}
