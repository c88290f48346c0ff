package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import org.clustercast.app.terminal.Product;
import org.clustercast.district.Link;
import org.clustercast.experiment.AnnualOutput;
import org.clustercast.experiment.ResponseBlock;
import org.clustercast.experiment.Trials;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.ScenarioVariant;
import org.junit.jupiter.api.Test;

/** On the real data: teams act in the time that they are in office, and the segments of the chain map matter. */
class TeamsAndChainEndToEndTest {

    private static final int REPLICATIONS = 12;

    private static Scenario scenario(String name, String... sets) {
        return Product.open().loader().load(name, Path.of(""), List.of(sets), OptionalLong.empty());
    }

    /** Outputs of all clusters in the last year, replication by replication. */
    private static List<double[]> outputs(Scenario scenario) {
        AnnualOutput output = AnnualOutput.of(scenario);
        ResponseBlock runs = Trials.first(REPLICATIONS, 2).of(List.of(scenario), output);
        List<double[]> outputs = new ArrayList<>();
        for (int c = 0; c < scenario.clusters().size(); c++) {
            outputs.add(runs.column(0, output.column(scenario.span().years().size() - 1, c)));
        }
        return outputs;
    }

    private static void assertSame(List<double[]> one, List<double[]> other) {
        for (int c = 0; c < one.size(); c++) {
            assertThat(one.get(c)).isEqualTo(other.get(c));
        }
    }

    @Test
    void teamsThatComeWhenAllIsBuiltDoNothing() {
        List<double[]> off = outputs(scenario("plan-2024", "levers.key-projects.on=false"));
        List<double[]> late = outputs(
                scenario("plan-2024", "levers.key-projects.total.2024Q2=0", "levers.key-projects.total.2030Q4=72"));
        assertSame(late, off);
    }

    @Test
    void teamsThatLeaveWhenAllIsBuiltHaveDoneTheirWork() {
        List<double[]> plan = outputs(scenario("plan-2024"));
        List<double[]> left = outputs(scenario("plan-2024", "levers.key-projects.total.2030Q4=0"));
        assertSame(left, plan);
        List<double[]> off = outputs(scenario("plan-2024", "levers.key-projects.on=false"));
        assertThat(sum(plan)).isGreaterThan(sum(off));
    }

    private static double sum(List<double[]> outputs) {
        return outputs.stream().flatMapToDouble(java.util.Arrays::stream).sum();
    }

    /** Chips for phones and cells for cars: who buys is the segment that the map names. */
    @Test
    void theBuyingSegmentAndTheFitOfALinkMatter() {
        Scenario plan = scenario("plan-2024");
        List<double[]> usual = outputs(plan);
        Scenario elsewhere = with(
                plan,
                link -> link.to().equals("connected-vehicles.vehicle-manufacturing")
                        ? new Link(
                                link.level(),
                                link.from(),
                                "connected-vehicles.other-parts",
                                link.strength(),
                                link.value())
                        : link);
        Scenario tighter = with(
                plan,
                link -> link.from().equals("semiconductors.equipment-materials")
                        ? new Link(link.level(), link.from(), link.to(), link.strength(), 0.9)
                        : link);
        assertThat(sum(outputs(elsewhere))).isNotEqualTo(sum(usual));
        assertThat(sum(outputs(tighter))).isNotEqualTo(sum(usual));
    }

    private static Scenario with(Scenario s, UnaryOperator<Link> segment) {
        List<Link> links = s.links().stream()
                .map(link -> link.level() == Link.Level.SEGMENT ? segment.apply(link) : link)
                .toList();
        return ScenarioVariant.of(s).links(links).scenario();
    }
}
