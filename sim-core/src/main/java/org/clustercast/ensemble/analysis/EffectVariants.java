package org.clustercast.ensemble.analysis;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.LeverSplit;
import org.clustercast.policy.ProjectPlan;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.ScenarioVariant;
import org.clustercast.scenario.Switches;

/** A scenario with one thing taken away, added or turned. */
final class EffectVariants {

    private EffectVariants() {}

    /** A lever goes on as in practice. */
    static Scenario withoutLever(Scenario scenario, String lever) {
        return with(scenario, lever, plan -> flows(plan, plan.base(), practice(plan)));
    }

    /** Twice the practice of a lever; everything that is more is for one part. */
    static Scenario withMoreOf(Scenario scenario, String lever, int part) {
        return with(scenario, lever, plan -> {
            double[][] twice = new double[plan.base().length][];
            for (int k = 0; k < twice.length; k++) {
                twice[k] = Arrays.stream(plan.base()[k]).map(flow -> 2 * flow).toArray();
            }
            LeverSplit split = plan.split();
            Map<String, Double> stated = new TreeMap<>();
            for (int p = 0; p < split.count(); p++) {
                stated.put(split.parts().get(p), (split.practice(p) + (p == part ? 1 : 0)) / 2);
            }
            boolean[] always = new boolean[plan.unassigned().length];
            Arrays.fill(always, true);
            return flows(plan, twice, LeverSplit.of(shares(split), stated, always));
        });
    }

    /** No project is looked after: what teams do not do for one they would do for others. */
    static Scenario withoutCare(Scenario scenario) {
        return ScenarioVariant.of(scenario)
                .projects(scenario.projects().stream()
                        .map(plan -> new ProjectPlan(plan.project(), plan.exists(), false))
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

    private static Scenario with(Scenario scenario, String lever, UnaryOperator<LeverPlan> change) {
        return ScenarioVariant.of(scenario)
                .levers(scenario.levers().stream()
                        .map(plan -> plan.lever().equals(lever) ? change.apply(plan) : plan)
                        .toList())
                .scenario();
    }

    private static LeverSplit practice(LeverPlan plan) {
        return LeverSplit.asInPractice(shares(plan.split()));
    }

    private static Map<String, Double> shares(LeverSplit split) {
        Map<String, Double> shares = new TreeMap<>();
        for (int part = 0; part < split.count(); part++) {
            shares.put(split.parts().get(part), split.practice(part));
        }
        return shares;
    }

    private static LeverPlan flows(LeverPlan plan, double[][] total, LeverSplit split) {
        return new LeverPlan(
                plan.lever(),
                plan.instrument(),
                plan.label(),
                plan.unit(),
                plan.clause(),
                plan.on(),
                plan.keys(),
                plan.base(),
                total,
                new double[plan.unassigned().length],
                split);
    }
}
