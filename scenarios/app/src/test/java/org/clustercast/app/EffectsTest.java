package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.clustercast.ensemble.EffectSurvey;
import org.clustercast.loader.ScenarioLoader;
import org.clustercast.policy.LeverPlan;
import org.clustercast.scenario.NoEffect;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whether the list of what has no effect, {@code effects.yaml}, is what the model does: every lever, part, project, event
 * and switch of the library is taken away in turn. Where it is not, {@code clustercast calibrate effects} makes it anew.
 */
class EffectsTest {

    /** In so many replications nearly everything that acts is seen to act. */
    private static final int FEW = 2;

    private static final int MORE = 40;
    private static final int MANY = 200;

    private static final ScenarioLoader LOADER = Cli.loader();

    private static Scenario load(String name, String... sets) {
        return LOADER.load(name, Path.of(""), List.of(sets), OptionalLong.empty());
    }

    private static void check(List<String> library, int... replications) {
        List<Scenario> scenarios = library.stream().map(EffectsTest::load).toList();
        List<NoEffect> found = List.of();
        for (int number : replications) {
            found = new EffectSurvey(scenarios, number).all();
            if (found.size() == LOADER.district().noEffects().size()) {
                break;
            }
        }
        assertThat(LOADER.district().noEffects())
                .as("effects.yaml; clustercast calibrate effects makes it anew")
                .containsExactlyInAnyOrderElementsOf(found);
    }

    /** The scenarios that have something that the others do not have. */
    @Test
    void theListIsWhatTheModelDoes() {
        check(List.of("baseline", "plan-2024", "anchor-leaves", "fab-1000", "headwinds"), FEW, MORE);
    }

    @Test
    @Tag("thorough")
    void theListIsWhatTheModelDoesInManyReplications() {
        check(
                Stream.concat(
                                Stream.of("baseline"),
                                LOADER.names().stream().filter(name -> !name.equals("baseline")))
                        .toList(),
                MANY);
    }

    /** A part with all of the lever's flow, at the total of practice: what acts differently is not the same. */
    @ParameterizedTest
    @CsvSource({
        "talent-support, skilled, top",
        "enterprise-grants, cooperation, growth",
        "enterprise-grants, expansion, growth",
        "quality-space, upstairs, transitional",
        "quality-space, preparation, upstairs"
    })
    void anotherSplitAtTheSameTotalActs(String lever, String part, String other) throws Exception {
        List<List<Float>> practice = Ensemble.run(load("baseline"), 1).indicators();
        List<List<Float>> one = Ensemble.run(load("baseline", "levers." + lever + ".split." + part + "=1"), 1)
                .indicators();
        List<List<Float>> two = Ensemble.run(load("baseline", "levers." + lever + ".split." + other + "=1"), 1)
                .indicators();
        assertThat(one).isNotEqualTo(practice).isNotEqualTo(two);
        assertThat(two).isNotEqualTo(practice);
    }

    @Test
    void theSplitOfPracticeStatedAgainChangesNothing() throws Exception {
        Scenario plain = load("plan-2024");
        String[] again = LOADER.district().levers().stream()
                .filter(lever -> !lever.id().equals("industry-funds"))
                .flatMap(lever -> lever.split().entrySet().stream()
                        .map(part -> "levers." + lever.id() + ".split." + part.getKey() + "=" + part.getValue()))
                .toArray(String[]::new);
        Scenario stated = load("plan-2024", again);
        assertThat(again).isNotEmpty();
        assertThat(stated.fingerprint()).isEqualTo(plain.fingerprint());
        assertThat(Ensemble.run(stated, 1).indicators())
                .isEqualTo(Ensemble.run(plain, 1).indicators());
    }

    /** What a scenario changes itself was not tried, and what it does not use needs no word. */
    @Test
    void onlyWhatTheScenarioUsesAsItIsInTheDataIsNamed() {
        NoEffect supervision = NoEffect.none(NoEffect.Kind.LEVER, "supervision");
        assertThat(load("plan-2024").review().noEffects()).contains(supervision);
        assertThat(load("baseline").levers()).allMatch(LeverPlan::isNil);
        assertThat(load("baseline").review().noEffects())
                .noneMatch(each -> each.kind() == NoEffect.Kind.LEVER || each.kind() == NoEffect.Kind.PART);
        assertThat(load("plan-2024", "parameters.supervision.correctionEffect.value=0.3")
                        .review()
                        .noEffects())
                .doesNotContain(supervision);
        assertThat(load("plan-2024", "levers.supervision.on=false").review().noEffects())
                .doesNotContain(supervision);
    }
}
