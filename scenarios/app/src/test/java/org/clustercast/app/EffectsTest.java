package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.clustercast.ensemble.analysis.EffectSurvey;
import org.clustercast.loader.ScenarioLoader;
import org.clustercast.policy.LeverPlan;
import org.clustercast.scenario.NoEffect;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whether the list of what has no effect, {@code effects.yaml}, is what the model does: every lever, part, project, event
 * and switch of the library is taken away in turn. Where it is not, {@code clustercast calibrate effects} makes it anew.
 */
class EffectsTest {

    /** What is said to have no effect is tried in so many replications, everything else until it moves something. */
    private static final int OF_LISTED = 1;

    private static final int OF_OTHERS = 40;
    private static final int MANY = 200;

    private static final ScenarioLoader LOADER = Cli.loader();

    private static Scenario load(String name, String... sets) {
        return LOADER.load(name, Path.of(""), List.of(sets), OptionalLong.empty());
    }

    private static void check(List<String> library, int ofOthers, int ofListed) {
        List<NoEffect> listed = LOADER.district().noEffects();
        List<Scenario> scenarios = library.stream().map(EffectsTest::load).toList();
        assertThat(new EffectSurvey(scenarios, ofOthers, listed, ofListed).all())
                .as("effects.yaml; clustercast calibrate effects makes it anew")
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    /** The scenarios that have something that the others do not have. */
    @Test
    void theListIsWhatTheModelDoes() {
        check(List.of("baseline", "plan-2024", "anchor-leaves", "fab-1000", "headwinds"), OF_OTHERS, OF_LISTED);
    }

    @Test
    @Tag("thorough")
    void theListIsWhatTheModelDoesInManyReplications() {
        Stream<String> others = LOADER.names().stream().filter(name -> !name.equals("baseline"));
        check(Stream.concat(Stream.of("baseline"), others).toList(), MANY, MANY);
    }

    /** All of a lever's flow for one part, at the total of practice; the books are checked in every quarter. */
    @ParameterizedTest
    @CsvSource({"talent-support, skilled", "enterprise-grants, cooperation", "quality-space, transitional"})
    void anotherSplitAtTheSameTotalActs(String lever, String part) throws Exception {
        List<List<Float>> practice = Ensemble.run(load("baseline"), 1).indicators();
        List<List<Float>> other = Ensemble.run(load("baseline", "levers." + lever + ".split." + part + "=1"), 1)
                .indicators();
        assertThat(other).isNotEqualTo(practice);
    }

    /** Space of practice that is given up is not built, or stood empty; what is in use stays. */
    @ParameterizedTest
    @ValueSource(strings = {"levers.quality-space.total.2024=0", "levers.quality-space.split.upstairs=1"})
    void booksOfParksCloseWhenSpaceIsGivenUp(String set) throws Exception {
        assertThat(Ensemble.run(load("baseline", set), 2).size()).isEqualTo(2);
    }

    @Test
    void theSplitOfPracticeStatedAgainIsTheSameScenario() {
        String[] again = LOADER.district().levers().stream()
                .filter(lever -> !lever.id().equals("industry-funds"))
                .flatMap(lever -> lever.split().entrySet().stream()
                        .map(part -> "levers." + lever.id() + ".split." + part.getKey() + "=" + part.getValue()))
                .toArray(String[]::new);
        assertThat(again).isNotEmpty();
        assertThat(load("plan-2024", again).fingerprint())
                .isEqualTo(load("plan-2024").fingerprint());
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
