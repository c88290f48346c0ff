package org.clustercast.ensemble.analysis;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.LeverSplit;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.ScenarioVariant;
import org.clustercast.scenario.Switches;

/** A scenario with one thing taken away, added or turned. */
final class EffectVariants {

    private EffectVariants() {}

    /** A lever goes on as in practice. */
    static Scenario withoutLever(Scenario scenario, String lever) {
        return ScenarioVariant.of(scenario).lever(lever, LeverPlan::practice).scenario();
    }

    /** Twice the practice of a lever; everything that is more is for one part. */
    static Scenario withMoreOf(Scenario scenario, String lever, int part) {
        return ScenarioVariant.of(scenario)
                .lever(lever, plan -> plan.practice().times(2).divided(moreFor(plan.split(), part)))
                .scenario();
    }

    /** Shares of twice the practice when everything that is more is for one part. */
    private static Map<String, Double> moreFor(LeverSplit split, int part) {
        Map<String, Double> shares = split.practice();
        shares.replaceAll((id, share) -> (share + (split.parts().get(part).equals(id) ? 1 : 0)) / 2);
        return shares;
    }

    /** No project is looked after: what teams do not do for one they would do for others. */
    static Scenario withoutCare(Scenario scenario) {
        return ScenarioVariant.of(scenario)
                .projects(scenario.projects().stream()
                        .map(plan -> plan.cared(false))
                        .toList())
                .scenario();
    }

    static Scenario withoutProject(Scenario scenario, String project) {
        return ScenarioVariant.of(scenario)
                .projects(scenario.projects().stream()
                        .filter(plan -> !plan.project().id().equals(project))
                        .toList())
                .scenario();
    }

    static Scenario withoutEvent(Scenario scenario, String event) {
        return ScenarioVariant.of(scenario)
                .events(scenario.events().stream()
                        .filter(each -> !each.id().equals(event))
                        .toList())
                .scenario();
    }

    /** Names of the mechanisms that can be switched. */
    static List<String> switches() {
        return Arrays.stream(Switches.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** A mechanism that is on is off, and the other way round. */
    static Scenario turned(Scenario scenario, String mechanism) {
        try {
            RecordComponent[] components = Switches.class.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                boolean isOn = (boolean) components[i].getAccessor().invoke(scenario.switches());
                values[i] = isOn ^ components[i].getName().equals(mechanism);
            }
            Constructor<Switches> canonical = Switches.class.getDeclaredConstructor(types);
            return scenario.withSwitches(canonical.newInstance(values));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the switches cannot be read", e);
        }
    }
}
