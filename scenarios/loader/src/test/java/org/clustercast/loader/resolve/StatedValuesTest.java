package org.clustercast.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clustercast.loader.Fixture;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Messages;
import org.clustercast.parameter.Grade;
import org.clustercast.parameter.Parameter;
import org.clustercast.quantity.Language;
import org.clustercast.scenario.EvidenceEntry;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a scenario states itself: as evidence, as parameters, as more than there is. */
class StatedValuesTest {

    private static final String HALF_LIFE = "environment.growthHalfLife";

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(
                folder.resolve("mine.yaml"), "format: 2\nlabel: mine\nextends: plan-2024\nuncertainty: true\n" + text);
    }

    private Scenario load(String text) throws IOException {
        return Fixture.load(file(text));
    }

    private static List<String> warnings(Scenario scenario) {
        return scenario.review().warnings().stream()
                .map(warning -> warning.in(Language.EN))
                .toList();
    }

    @Test
    void numbersAreAssumptionsWithTheWordsBesideThem() throws IOException {
        Scenario scenario = load("""
                levers: { enterprise-grants: { total: { 2026: 19 }, assumption: because } }
                events: { slump: { type: demand-slump, at: 2027Q1, subject: new-energy, size: 0.1, assumption: perhaps } }
                parameters: { environment.growthHalfLife: { value: 3, assumption: guess } }
                """);
        EvidenceEntry total = entry(scenario, "enterprise-grants.total.2026");
        assertThat(total.value()).isEqualTo("19");
        assertThat(total.evidence().grade()).isEqualTo(Grade.D);
        assertThat(total.evidence().note()).isEqualTo("because");
        assertThat(entry(scenario, "slump.size").evidence().note()).isEqualTo("perhaps");
        assertThat(scenario.evidence()).noneMatch(entry -> entry.value().equals("because"));
        Parameter halfLife = scenario.parameters().parameter(HALF_LIFE);
        assertThat(halfLife.value()).isEqualTo(3);
        assertThat(halfLife.prior()).isNull();
        assertThat(halfLife.evidence().note()).isEqualTo("guess");
    }

    private static EvidenceEntry entry(Scenario scenario, String end) {
        return scenario.evidence().stream()
                .filter(entry -> entry.path().contains(end))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no evidence of " + end));
    }

    @Test
    void aPriorIsTakenWhole() throws IOException {
        Parameter before = Fixture.load("plan-2024").parameters().parameter(HALF_LIFE);
        Parameter after = load("parameters: { environment.growthHalfLife: { p05: 1.5, median: 2.5, p95: 4 } }\n")
                .parameters()
                .parameter(HALF_LIFE);
        assertThat(before.prior()).isNotNull();
        assertThat(after.prior()).isNotNull();
        assertThat(after.prior().p05()).isEqualTo(1.5);
        assertThat(after.prior().median()).isEqualTo(2.5);
        assertThat(after.prior().p95()).isEqualTo(4);
        assertThat(after.prior().scale()).isEqualTo(before.prior().scale());
    }

    @Test
    void whatIsFarOutIsSaid() throws IOException {
        assertThat(warnings(load("parameters: { environment.growthHalfLife: { value: 300 } }\n")))
                .singleElement()
                .asString()
                .contains("300", "years");
        assertThat(warnings(load("parameters: { environment.growthHalfLife: { p05: 200, median: 300, p95: 400 } }\n")))
                .hasSize(1);
        assertThat(warnings(load("parameters: { environment.growthHalfLife: { value: 3 } }\n")))
                .isEmpty();
        assertThat(warnings(load("targets: [ { cluster: cell-gene, year: 2030, output: 60 } ]\n")))
                .isEmpty();
        assertThat(warnings(load("targets: [ { cluster: cell-gene, year: 2030, output: 61 } ]\n")))
                .hasSize(1);
        assertThat(warnings(load("targets: [ { cluster: cell-gene, year: 2030, output: 0.59 } ]\n")))
                .hasSize(1);
        assertThat(warnings(load("replications: 99\n"))).hasSize(1);
        assertThat(warnings(load("replications: 100\n"))).isEmpty();
    }

    private String excess(String resources, Language language) throws IOException {
        Path file = file(resources);
        InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, () -> Fixture.load(file));
        assertThat(thrown.problems()).hasSize(1);
        return Messages.in(language).line(thrown.problems().get(0));
    }

    @Test
    void claimantsAreNamedFromTheLargestOn() throws IOException {
        String funding = "resources: { funding: { 2026: 1 } }\n";
        assertThat(excess(funding, Language.EN))
                .contains("2026Q1", "claimed by enterprise-grants 16.5, industry-funds 16, innovation-carriers 3,")
                .doesNotContain("others");
        assertThat(excess(funding, Language.ZH)).contains("企业奖补 16.5、产业基金 16、").doesNotContain("其他");
        assertThat(excess("resources: { officials: { 2026: 1 } }\n", Language.ZH))
                .endsWith("产业链图谱 18、督查督办和绩效评估 10。请少分一些，或者提高可用的数。")
                .doesNotContain("其他", " 0、");
    }

    @Test
    void whatIsThereExactlyIsNoExcess() throws IOException {
        Scenario plan = Fixture.load("plan-2024");
        double all = plan.review().accounts().stream()
                .filter(account -> account.resource().equals("funding"))
                .findFirst()
                .orElseThrow()
                .allocated()[27];
        assertThat(load("resources: { funding: { 2030Q4: " + all + " } }\n")
                        .review()
                        .accounts())
                .isNotEmpty();
    }
}
