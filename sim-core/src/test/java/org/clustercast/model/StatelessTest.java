package org.clustercast.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.chain.CustomerNetwork;
import org.clustercast.model.instrument.Instrument;
import org.clustercast.model.instrument.SupervisionInstrument;
import org.clustercast.model.phase.Phase;
import org.clustercast.model.population.Start;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.model.setting.World;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;

/** Phases, instruments and whatever they hold keep nothing: what lasts is in the state, what does not in the workspace. */
class StatelessTest {

    private static SimulationRun busy() {
        return new SimulationRun(
                SmallWorld.quiet()
                        .withCars()
                        .switches(Switches.usual())
                        .adding(LeverIds.GRANTS, 3, 3)
                        .adding(LeverIds.FUNDS, 3, 3)
                        .adding(LeverIds.TALENT, 0.1, 0.1, 0.5)
                        .adding(LeverIds.SPACE, 3, 3, 3)
                        .adding(LeverIds.LIST, 10, 10)
                        .adding(LeverIds.SUPERVISION, 1)
                        .breakthroughs(5)
                        .project(SmallWorld.fab(80, 0.8, 100_000), true)
                        .scenario(),
                CheckLevel.QUARTERLY);
    }

    /** All objects of this project that can be reached from some, through fields, arrays and collections. */
    private static Map<Object, String> reached(Collection<?> from) throws IllegalAccessException {
        Map<Object, String> seen = new IdentityHashMap<>();
        Deque<Object> open = new ArrayDeque<>();
        for (Object object : from) {
            add(object, object.getClass().getSimpleName(), seen, open);
        }
        while (!open.isEmpty()) {
            Object object = open.pop();
            String path = seen.get(object);
            if (object instanceof Object[] array) {
                for (Object element : array) {
                    add(element, path + "[]", seen, open);
                }
            } else if (object instanceof Collection<?> collection) {
                for (Object element : collection) {
                    add(element, path + "[]", seen, open);
                }
            } else if (isOurs(object)) {
                for (Field field : fields(object)) {
                    field.setAccessible(true);
                    add(field.get(object), path + "." + field.getName(), seen, open);
                }
            }
        }
        return seen;
    }

    private static boolean isOurs(Object object) {
        return object.getClass().getName().startsWith("org.clustercast") && !(object instanceof Enum<?>);
    }

    private static void add(Object object, String path, Map<Object, String> seen, Deque<Object> open) {
        if (object != null && seen.putIfAbsent(object, path) == null) {
            open.push(object);
        }
    }

    private static List<Field> fields(Object object) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> type = object.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    private static List<Object> rules(SimulationRun run) {
        List<Object> rules =
                new ArrayList<>(QuarterCycle.phases(run.world().setting().frame()));
        rules.add(new Start(run.world().setting().frame()));
        return rules;
    }

    /** A field that is not final, in anything that can be reached from a rule and is not part of the scenario. */
    @Test
    void noFieldCanChange() throws IllegalAccessException {
        var reached = reached(rules(busy()));
        assertThat(reached.keySet()).hasAtLeastOneElementOfType(CustomerNetwork.class);
        assertThat(reached.keySet()).hasAtLeastOneElementOfType(SupervisionInstrument.class);
        for (var entry : reached.entrySet()) {
            Object object = entry.getKey();
            for (Field field : isOurs(object) ? fields(object) : List.<Field>of()) {
                assertThat(Modifier.isFinal(field.getModifiers()))
                        .as("%s.%s is final", entry.getValue(), field.getName())
                        .isTrue();
            }
        }
    }

    /** Arrays are final and can be written all the same: none that a rule holds has changed after a replication. */
    @Test
    void noArrayIsWritten() throws IllegalAccessException {
        SimulationRun run = busy();
        var frame = run.world().setting().frame();
        List<Phase> phases = QuarterCycle.phases(frame);
        Start start = new Start(frame);
        List<Object> rules = new ArrayList<>(phases);
        rules.add(start);
        Map<Object, Long> before = sums(rules);
        assertThat(before).hasSizeGreaterThan(20);
        run.begin(0);
        World world = run.world();
        start.begin(world);
        for (int quarter = 0; quarter < world.scenario().span().quarters(); quarter++) {
            world.state().accounts().open();
            for (Phase phase : phases) {
                if (quarter == 0) {
                    phase.begin(world);
                }
                phase.play(world, quarter);
            }
        }
        assertThat(world.state().bookings().capitalOrdered)
                .as("something happened")
                .isPositive();
        assertThat(changed(rules, before)).isEmpty();
    }

    /** Paths of the arrays whose contents are not what they were. */
    private static List<String> changed(Collection<?> rules, Map<Object, Long> before) throws IllegalAccessException {
        Map<Object, Long> after = sums(rules);
        List<String> changed = new ArrayList<>();
        for (var entry : reached(rules).entrySet()) {
            Long then = before.get(entry.getKey());
            if (then != null && !then.equals(after.get(entry.getKey()))) {
                changed.add(entry.getValue());
            }
        }
        return changed;
    }

    private static Map<Object, Long> sums(Collection<?> rules) throws IllegalAccessException {
        Map<Object, Long> sums = new IdentityHashMap<>();
        for (Object object : reached(rules).keySet()) {
            if (object.getClass().isArray()
                    && object.getClass().getComponentType().isPrimitive()) {
                long sum = 1;
                for (int i = 0; i < Array.getLength(object); i++) {
                    sum = 31 * sum + Array.get(object, i).hashCode();
                }
                sums.put(object, sum);
            }
        }
        return sums;
    }

    /** The check sees what it is for: an instrument that remembers a number. */
    @Test
    void aRuleThatRemembersIsSeen() throws IllegalAccessException {
        double[] memory = {0};
        Instrument forgetful = (world, quarter) -> {};
        Instrument remembering = new Remembering(memory);
        assertThat(sums(List.of(forgetful))).isEmpty();
        Map<Object, Long> before = sums(List.of(remembering));
        remembering.deliver(busy().world(), 0);
        assertThat(changed(List.of(remembering), before)).containsExactly("Remembering.memory");
    }

    private record Remembering(double[] memory) implements Instrument {

        @Override
        public void deliver(World world, int quarter) {
            memory[0] = 1 + world.scenario().levers().size();
        }
    }
}
