package org.clustercast.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.clustercast.district.ApprovalPipeline;
import org.clustercast.district.Cluster;
import org.clustercast.district.Park;
import org.clustercast.loader.Fixture;
import org.clustercast.policy.LeverPlan;
import org.clustercast.scenario.CanonicalForm;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Everything that a simulation depends on has its line in the text of which the fingerprint is made. */
class CanonicalFormTest {

    private final Scenario scenario =
            Fixture.loader().withModelVersion("1.2.3").load("headwinds", Path.of("."), List.of(), OptionalLong.empty());
    private final List<String> lines = CanonicalForm.text(scenario).lines().toList();

    private long count(String key) {
        return lines.stream()
                .filter(line -> line.substring(0, line.indexOf('=')).matches(key))
                .count();
    }

    private String value(String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + key));
    }

    @Test
    void theScenarioAsAWholeHasItsLines() {
        assertThat(value("model")).isEqualTo("1.2.3");
        assertThat(value("seed")).isEqualTo(Long.toString(scenario.seed()));
        assertThat(value("span")).isEqualTo("2024Q1 2030Q4");
        assertThat(value("uncertain")).isEqualTo("true");
        assertThat(value("seasonalWeights").split(" ")).hasSize(4);
        assertThat(value("switches")).contains("noise");
    }

    @Test
    void everyClusterHasItsBaseAndItsSegmentsInOrder() {
        List<Cluster> clusters = scenario.clusters();
        for (int c = 0; c < clusters.size(); c++) {
            Cluster cluster = clusters.get(c);
            assertThat(value("cluster." + cluster.id())).startsWith(c + " ").endsWith(" " + cluster.tracked());
            assertThat(value("cluster." + cluster.id() + ".base").split(" ")).hasSize(8);
            assertThat(value("cluster." + cluster.id() + ".staff").split(" ")).hasSize(5);
            for (int s = 0; s < cluster.segments().size(); s++) {
                assertThat(value("segment." + cluster.segments().get(s).id())).startsWith(s + " ");
            }
        }
    }

    @Test
    void parksAnchorsLinksProjectsAndTargetsHaveTheirs() {
        for (Park park : scenario.parks()) {
            assertThat(value("park." + park.id())).endsWith(park.clusters().toString());
            assertThat(value("park." + park.id() + ".space").split(" ")).hasSize(2);
            park.occupiedSqm().keySet().forEach(cluster -> value("park." + park.id() + ".occupied." + cluster));
            park.plannedSupplySqm().keySet().forEach(year -> value("park." + park.id() + ".planned." + year));
        }
        assertThat(count("anchor\\..*")).isEqualTo(scenario.anchors().size()).isPositive();
        assertThat(count("link\\..*")).isEqualTo(scenario.links().size()).isPositive();
        scenario.anchors()
                .forEach(anchor -> assertThat(value("anchor." + anchor.id()))
                        .startsWith(anchor.cluster() + " " + anchor.segment()));
        for (String part : List.of("", ".place", ".size", ".buildYears", ".rampYears", ".conversion")) {
            scenario.projects()
                    .forEach(
                            plan -> assertThat(value("project." + plan.project().id() + part))
                                    .isNotBlank());
        }
        assertThat(count("target\\..*")).isEqualTo(scenario.targets().size()).isPositive();
    }

    @Test
    void parametersAndLeversHaveTheirs() {
        assertThat(count("parameter\\..*"))
                .isEqualTo(scenario.parameters().all().size())
                .isPositive();
        assertThat(lines).anyMatch(line -> line.startsWith("parameter.") && line.endsWith(" -inf inf"));
        for (LeverPlan lever : scenario.levers()) {
            String path = "lever." + lever.lever();
            assertThat(value(path)).contains(lever.keys().toString());
            int quarters = lever.unassigned().length;
            assertThat(value(path + ".unassigned").split(" ")).hasSize(quarters);
            lever.keys().forEach(key -> {
                assertThat(value(path + ".base." + key).split(" ")).hasSize(quarters);
                assertThat(value(path + ".total." + key).split(" ")).hasSize(quarters);
            });
            lever.split().parts().forEach(part -> {
                assertThat(value(path + ".baseSplit." + part)).isNotBlank();
                assertThat(value(path + ".split." + part).split(" ")).hasSize(quarters);
            });
        }
    }

    @Test
    void innovationsAndEventsHaveTheirs() {
        assertThat(count("breakthrough\\..*"))
                .isEqualTo(scenario.innovations().breakthroughs().size())
                .isPositive();
        for (ApprovalPipeline pipeline : scenario.innovations().pipelines()) {
            assertThat(value("approval." + pipeline.id())).startsWith(pipeline.cluster() + " ");
            IntStream.range(0, pipeline.stages().size())
                    .forEach(s -> assertThat(value("approval." + pipeline.id() + "." + s))
                            .startsWith(pipeline.stages().get(s).id() + " "));
        }
        assertThat(count("event\\..*")).isEqualTo(scenario.events().size()).isPositive();
    }
}
