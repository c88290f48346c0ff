package org.clustercast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.parameter.Parameter;
import org.clustercast.parameter.ParameterSet;
import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Quarter;
import org.clustercast.quantity.Text;
import org.junit.jupiter.api.Test;

/** A scenario is named by its content, however it was made; files of the library have theirs in the loader's test. */
class FingerprintTest {

    private final Scenario origin = world().scenario();

    private static SmallWorld world() {
        return SmallWorld.quiet()
                .withCars()
                .adding(LeverIds.GRANTS, 2, 3)
                .project(SmallWorld.fab(100, 0.9, 50_000), false);
    }

    private ScenarioVariant variant() {
        return ScenarioVariant.of(origin);
    }

    private Map<String, Scenario> variants() {
        var chips = SmallWorld.CHIPS;
        var year = origin.span().year(2026);
        Map<String, Scenario> variants = new LinkedHashMap<>();
        variants.put("origin", origin);
        variants.put("sure or not", variant().uncertain(true).scenario());
        variants.put("switches", origin.withSwitches(Switches.usual()));
        variants.put("parameters", origin.withParameters(higher(origin.parameters())));
        for (String lever : List.of(LeverIds.GRANTS, LeverIds.FUNDS)) {
            variants.put(lever + " off", variant().lever(lever, LeverPlan::off).scenario());
            variants.put(
                    lever + " more",
                    variant().lever(lever, p -> p.adding(chips, year, 1e-9)).scenario());
        }
        variants.put(
                "practice",
                variant().lever(LeverIds.GRANTS, LeverPlan::practice).scenario());
        variants.put("no fab", variant().project("fab", p -> p.existing(false)).scenario());
        variants.put("care", variant().project("fab", p -> p.cared(true)).scenario());
        variants.put("no projects", variant().projects(List.of()).scenario());
        variants.put("parks", variant().parks(origin.parks().subList(0, 1)).scenario());
        var fall = new ScenarioEvent("fall", ScenarioEvent.Type.DEMAND_SLUMP, Quarter.of(2025, 1), chips, 0.1, 1, 1);
        variants.put("events", variant().events(List.of(fall)).scenario());
        variants.put("seed", world().seed(7).scenario());
        variants.put("span", world().until(2029).scenario());
        return variants;
    }

    private static ParameterSet higher(ParameterSet set) {
        Parameter first = set.all().get(0);
        List<Parameter> others = new ArrayList<>(set.all());
        others.set(0, first.stating(first.value() + 1e-9, null, first.evidence()));
        return new ParameterSet(others);
    }

    @Test
    void everyVariantHasItsOwn() {
        Map<String, Scenario> variants = variants();
        TreeSet<String> prints = new TreeSet<>();
        variants.forEach((name, scenario) -> {
            assertThat(Fingerprint.of(scenario)).matches("[0-9a-f]{64}").isEqualTo(scenario.fingerprint());
            assertThat(prints.add(scenario.fingerprint())).as(name).isTrue();
        });
        assertThat(prints).hasSize(variants.size());
    }

    @Test
    void theWayToAScenarioDoesNotMatter() {
        Scenario thereAndBack = ScenarioVariant.of(
                        variant().lever(LeverIds.GRANTS, LeverPlan::off).scenario())
                .lever(LeverIds.GRANTS, LeverPlan::acting)
                .scenario();
        assertThat(thereAndBack.fingerprint()).isEqualTo(origin.fingerprint());
        assertThat(world().scenario().fingerprint()).isEqualTo(origin.fingerprint());
        var sure = variant().uncertain(true).scenario().sure();
        assertThat(sure.fingerprint()).isEqualTo(origin.fingerprint());
    }

    /** Negative control: what only people read is not in it. */
    @Test
    void reviewsDoNotMatter() {
        var told = new Review(List.of(Text.same("beware")), List.of(), List.of());
        assertThat(variant().review(told).scenario().fingerprint()).isEqualTo(origin.fingerprint());
        assertThat(CanonicalForm.text(origin)).doesNotContain(origin.label().en(), origin.id() + "\n");
    }

    @Test
    void theVersionOfTheModelIsInside() {
        assertThat(CanonicalForm.text(origin)).contains("model=" + origin.modelVersion() + "\n");
        assertThat(CanonicalForm.text(origin).lines().map(line -> line.substring(0, line.indexOf("="))))
                .isSorted();
    }
}
