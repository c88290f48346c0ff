package org.clustercast.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.clustercast.loader.Fixture;
import org.clustercast.loader.data.LeverDefinition;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Messages;
import org.clustercast.loader.problem.Problem;
import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Language;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One rule for the shares of every lever: all of them are said, or the file is refused. */
class WholeSharesTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    @TempDir
    private Path folder;

    static Stream<LeverDefinition> levers() {
        return Fixture.loader().district().levers().stream()
                .filter(lever -> lever.keys().size() > 1);
    }

    private Scenario load(String lever, String... lines) {
        String text = "format: 2\nlabel: own\nextends: plan-2024\nlevers:\n  " + lever + ":\n    "
                + String.join("\n    ", lines) + "\n";
        try {
            return Fixture.load(Files.writeString(folder.resolve("own.yaml"), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Problem> refused(String lever, String... lines) {
        var thrown = catchThrowableOfType(InvalidInputException.class, () -> load(lever, lines));
        assertThat(thrown).as(lever).isNotNull();
        return thrown.problems();
    }

    /** The plan states shares of one lever, practice divides the others: the same edit is answered in the same way. */
    @ParameterizedTest
    @MethodSource("levers")
    void aTotalWithSomeSharesIsRefusedForEveryLever(LeverDefinition lever) {
        String first = lever.keys().get(0);
        for (String share :
                List.of("0.2", "{ 2025: 0.2, 2027: 0.3 }", "{ 2025: { value: 0.4, shape: ramp, reachedBy: 2027 } }")) {
            Problem problem = refused(lever.id(), "total: { 2025: 20 }", "shares: { " + first + ": " + share + " }")
                    .get(0);
            assertThat(problem.key()).as(share).isEqualTo("shares.partial");
            String shown = Messages.in(Language.EN).line(problem);
            assertThat(shown)
                    .contains("own.yaml:")
                    .contains(lever.keys().get(1))
                    .contains("write all shares")
                    .contains("amounts");
            assertThat(Messages.in(Language.ZH).line(problem)).contains("写全份额").contains("数额");
        }
    }

    @ParameterizedTest
    @MethodSource("levers")
    void theTwoWaysThatAreNamedAreAccepted(LeverDefinition lever) {
        String first = lever.keys().get(0);
        String all = lever.keys().stream()
                .map(key -> key + (key.equals(first) ? ": 0.2" : ": 0"))
                .collect(Collectors.joining(", "));
        LeverPlan stated = load(lever.id(), "total: { 2025: 20 }", "shares: { " + all + " }")
                .lever(lever.id());
        assertThat(stated.total()[0][4]).isCloseTo(4, CLOSE);
        assertThat(stated.unassigned()[4]).isCloseTo(16, CLOSE);
        LeverPlan amount =
                load(lever.id(), "amounts: { " + first + ": { 2025: 4 } }").lever(lever.id());
        assertThat(amount.total()[0][4]).isEqualTo(4);
    }

    /** Shares that sum to one leave nothing, whatever the base states. */
    @ParameterizedTest
    @MethodSource("levers")
    void whoIsNotNamedGetsNothingWhereTheOthersTakeAll(LeverDefinition lever) {
        String two = lever.keys().get(0) + ": 0.25, " + lever.keys().get(1) + ": 0.75";
        LeverPlan plan = load(lever.id(), "total: { 2025: 20 }", "shares: { " + two + " }")
                .lever(lever.id());
        assertThat(plan.total()[0][4]).isCloseTo(5, CLOSE);
        assertThat(plan.total()[1][4]).isCloseTo(15, CLOSE);
        assertThat(plan.unassigned()[4]).isZero();
        for (int k = 2; k < plan.keys().size(); k++) {
            assertThat(plan.total()[k][4]).isZero();
        }
    }

    /** Shares from a year on: before it, everybody keeps what they had. */
    @Test
    void sharesThatBeginLaterTakeNothingBefore() {
        LeverPlan grants = load("enterprise-grants", "total: { 2024: 20 }", "shares: { semiconductors: { 2026: 1 } }")
                .lever("enterprise-grants");
        assertThat(grants.total()[0][7]).as("practice").isCloseTo(20 * 0.16, CLOSE);
        assertThat(grants.total()[0][8]).isZero();
        LeverPlan funds = load("industry-funds", "shares: { semiconductors: { 2026: 1 } }")
                .lever("industry-funds");
        assertThat(funds.total()[0][7]).as("of the plan, not of practice").isCloseTo(16 * 0.16, CLOSE);
        assertThat(funds.total()[1][7]).isCloseTo(16 * 0.28, CLOSE);
        assertThat(funds.total()[1][8]).isCloseTo(16, CLOSE);
    }

    /** At the same total some may trade shares; the others keep theirs, whether a file states them or practice. */
    @Test
    void sharesMayBeShiftedWhereTheTotalStays() {
        LeverPlan grants = load("enterprise-grants", "shares: { semiconductors: 0.27, biomedicine: 0.11 }")
                .lever("enterprise-grants");
        assertThat(grants.total()[1][4]).isCloseTo(16.5 * 0.27, CLOSE);
        assertThat(grants.total()[0][4]).as("keeps the share of practice").isCloseTo(16.5 * 0.16, CLOSE);
        LeverPlan funds = load("industry-funds", "shares: { semiconductors: 0.33, biomedicine: 0.14 }")
                .lever("industry-funds");
        assertThat(funds.total()[1][4]).isCloseTo(16 * 0.33, CLOSE);
        assertThat(funds.total()[0][4]).as("keeps the share of the plan").isCloseTo(16 * 0.16, CLOSE);
        assertThat(refused("enterprise-grants", "shares: { semiconductors: 0.27 }")
                        .get(0)
                        .key())
                .isEqualTo("shares.partial");
        assertThat(refused("industry-funds", "shares: { semiconductors: 0.27 }")
                        .get(0)
                        .key())
                .isEqualTo("shares.partial");
    }

    @Test
    void optionsAreOneFileMore() {
        List<String> sets = new ArrayList<>(
                List.of("levers.industry-funds.total.2025=20", "levers.industry-funds.shares.semiconductors=0.6"));
        var thrown = catchThrowableOfType(
                InvalidInputException.class, () -> Fixture.load("plan-2024", sets.toArray(String[]::new)));
        assertThat(thrown.problems().get(0).key()).isEqualTo("shares.partial");
        sets.add("levers.industry-funds.shares.biomedicine=0.4");
        LeverPlan funds = Fixture.load("plan-2024", sets.toArray(String[]::new)).lever("industry-funds");
        assertThat(funds.total()[1][4]).isCloseTo(12, CLOSE);
        assertThat(funds.total()[0][4]).isZero();
    }

    /** Shares of the parts at the end of the span, as the scenario states them. */
    private static Map<String, Double> split(LeverPlan plan) {
        Map<String, Double> shares = new TreeMap<>();
        for (int part = 0; part < plan.split().count(); part++) {
            shares.put(plan.split().parts().get(part), plan.split().share(part, plan.unassigned().length - 1));
        }
        return shares;
    }

    /** A split is divided in the same way: parts that take all leave the others nothing, else these stay. */
    @Test
    void aSplitIsWholeInTheSameWay() {
        assertThat(split(load("industry-funds", "split: { district: 1 }").lever("industry-funds")))
                .containsEntry("municipal", 0.0);
        assertThat(split(load("enterprise-grants", "split: { landing: 0.15, growth: 0.3 }")
                        .lever("enterprise-grants")))
                .containsEntry("landing", 0.15)
                .containsEntry("expansion", 0.27);
        assertThat(refused("enterprise-grants", "split: { landing: 0.9, growth: 0.2 }"))
                .extracting(Problem::key)
                .containsExactly("split.sum");
    }

    /** Shares and splits are answered with one wording, and with the ways to mean something. */
    @Test
    void aSplitOfWhichOnePartIsWrittenIsAnsweredAsSharesAre() {
        String shares = shown("enterprise-grants", "shares: { semiconductors: 0.9 }");
        for (String lever : List.of("enterprise-grants", "talent-support", "industry-funds")) {
            LeverDefinition definition = levers().filter(known -> known.id().equals(lever))
                    .findFirst()
                    .orElseThrow();
            List<String> parts = List.copyOf(definition.split().keySet());
            for (String total : List.of("assumption: a", "total: { 2025: 20 }")) {
                Problem problem = refused(lever, total, "split: { " + parts.get(0) + ": 0.9 }")
                        .get(0);
                assertThat(problem.key()).isEqualTo("split.partial");
                String split = Messages.in(Language.EN).text(problem);
                assertThat(split).contains("0.9").contains(parts.get(1)).doesNotContain(parts.get(0));
                for (String common : List.of(
                        "stay as they were or get nothing cannot be told. Choose one way: write all shares (each of them,"
                                + " 0 for those that get nothing, or so many that they sum to 1)")) {
                    assertThat(split).contains(common);
                    assertThat(shares).contains(common);
                }
            }
        }
    }

    private String shown(String lever, String... lines) {
        return Messages.in(Language.EN).text(refused(lever, lines).get(0));
    }
}
