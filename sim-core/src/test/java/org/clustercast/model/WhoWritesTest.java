package org.clustercast.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clustercast.district.ApprovalPipeline;
import org.clustercast.district.ApprovalPipeline.Stage;
import org.clustercast.district.Link;
import org.clustercast.district.State;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.phase.Phase;
import org.clustercast.model.population.Start;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.model.setting.StateFactory;
import org.clustercast.model.setting.Workspace;
import org.clustercast.model.setting.World;
import org.clustercast.parameter.Prior;
import org.clustercast.quantity.Quarter;
import org.clustercast.quantity.Text;
import org.clustercast.scenario.ScenarioEvent;
import org.clustercast.scenario.ScenarioEvent.Type;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;

/**
 * Which phase writes which column of the state: found by looking at every column before and after every phase of a world in
 * which everything happens. The page {@code state.md} states it; {@code -Dclustercast.write=true} writes the page anew.
 */
class WhoWritesTest {

    private static final Path PAGE = Path.of("doc/state.md");
    private static final int REPLICATIONS = 6;

    private static ApprovalPipeline pipeline(String id) {
        Stage review = new Stage("review", Text.same("review"), 3, 1, 0.9, true);
        return new ApprovalPipeline(id, Text.same(id), SmallWorld.CHIPS, "test", 4, 8, 0.25, List.of(review));
    }

    private static SimulationRun eventful() {
        SmallWorld world = SmallWorld.quiet();
        LeverIds.all().forEach(lever -> world.adding(lever, 10, 10));
        return new SimulationRun(
                world.withCars()
                        .switches(new Switches(true, true, true, true, true, true, true, true, true, true, true))
                        .with("production.backlogShare", 0.5)
                        .with("entry.arrivalRate", 0.3)
                        .with("entry.startUpRate", 0.3)
                        .with("innovation.breakthroughHazard", 0.4)
                        .with("ladder.moveOutRate", 0.2)
                        .freeSpace(20_000)
                        .planning(2026, 40_000)
                        .anchor(20, 0.5)
                        .anchor(10, 1)
                        .link(SmallWorld.CHIPS, SmallWorld.CARS, Link.Strength.WEAK, 0.1)
                        .gap(SmallWorld.CHIPS)
                        .breakthroughs(5)
                        .pipeline(pipeline("drugs"))
                        .pipeline(pipeline("devices"))
                        .adding(LeverIds.GRANTS, 3, 3)
                        .dividing(
                                LeverIds.GRANTS,
                                Map.of("expansion", 0.8, "growth", 0.1, "cooperation", 0.1),
                                Map.of("expansion", 0.5, "growth", 0.3, "cooperation", 0.2))
                        .with("investment.fundReturnYears", 2)
                        .adding(LeverIds.FUNDS, 3, 3)
                        .adding(LeverIds.TALENT, 0.1, 0.1, 0.5)
                        .adding(LeverIds.SPACE, 3, -3, 3)
                        .adding(LeverIds.PROJECTS, 4)
                        .project(SmallWorld.fab(80, 0.9, 100_000), true)
                        .uncertain("supply-chain.customerSearchYears", Prior.fixed(0.5))
                        .event(new ScenarioEvent(
                                "a", Type.EXPORT_CONTROL, Quarter.of(2025, 1), SmallWorld.CHIPS, 0.3, 1, 1))
                        .event(new ScenarioEvent(
                                "b", Type.DEMAND_SLUMP, Quarter.of(2026, 1), SmallWorld.CHIPS, 0.3, 1, 1))
                        .event(new ScenarioEvent("c", Type.PRICE_CUT, Quarter.of(2027, 1), SmallWorld.CHIPS, 0.3, 1, 1))
                        .event(new ScenarioEvent("d", Type.ANCHOR_LEAVES, Quarter.of(2027, 2), "A0", 0, 0, 1))
                        .scenario(),
                CheckLevel.QUARTERLY);
    }

    private static Map<String, Integer> columns(State state) throws ReflectiveOperationException {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (RecordComponent part : State.class.getRecordComponents()) {
            Object object = part.getAccessor().invoke(state);
            for (Field field : fields(object.getClass())) {
                field.setAccessible(true);
                Object value = field.get(object);
                boolean isState = value.getClass().isArray() || !Modifier.isFinal(field.getModifiers());
                if (isState) {
                    columns.put(part.getName() + "." + field.getName(), Arrays.deepHashCode(new Object[] {value}));
                }
            }
        }
        return columns;
    }

    private static List<Field> fields(Class<?> of) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> type = of; type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    private static void note(Map<String, Integer> before, State state, String who, Map<String, Set<String>> writers)
            throws ReflectiveOperationException {
        columns(state).forEach((column, hash) -> {
            if (!hash.equals(before.get(column))) {
                writers.get(column).add(who);
            }
        });
    }

    private static Map<String, Set<String>> writers() throws ReflectiveOperationException {
        SimulationRun run = eventful();
        var frame = run.world().setting().frame();
        Start start = new Start(frame);
        List<Phase> phases = QuarterCycle.phases(frame);
        Map<String, Set<String>> writers = new LinkedHashMap<>();
        columns(run.world().state()).keySet().forEach(column -> writers.put(column, new LinkedHashSet<>()));
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            run.begin(replication);
            World world = new World(run.world().setting(), StateFactory.state(frame), new Workspace(frame));
            State state = world.state();
            Map<String, Integer> before = columns(state);
            start.begin(world);
            note(before, state, "start", writers);
            for (int quarter = 0; quarter < world.scenario().span().quarters(); quarter++) {
                before = columns(state);
                state.accounts().open();
                note(before, state, "quarter begins", writers);
                for (Phase phase : phases) {
                    before = columns(state);
                    if (quarter == 0) {
                        phase.begin(world);
                    }
                    phase.play(world, quarter);
                    note(before, state, phase.name(), writers);
                }
            }
        }
        return writers;
    }

    private static String page(Map<String, Set<String>> writers) {
        StringBuilder page = new StringBuilder("""
                # Who writes what

                Everything that a quarter changes lives in `district.State`. This table says which phases write a column, besides the
                start of a replication; `quarter begins` is the opening of the accounts. It is found by watching a world in which
                everything happens, and a test (`WhoWritesTest`) fails when it is out of date. Columns without a writer keep what the
                start wrote.

                | column | written by |
                |---|---|
                """);
        writers.forEach((column, by) -> {
            List<String> phases =
                    by.stream().filter(who -> !who.equals("start")).toList();
            page.append("| `")
                    .append(column)
                    .append("` | ")
                    .append(String.join(", ", phases))
                    .append(" |\n");
        });
        return page.toString();
    }

    @Test
    void thePageSaysWhoWritesWhat() throws ReflectiveOperationException, IOException {
        Map<String, Set<String>> writers = writers();
        assertThat(writers).hasSizeGreaterThan(120);
        assertThat(writers.keySet().stream()
                        .filter(column -> writers.get(column).isEmpty()))
                .as("columns that nobody ever writes")
                .isEmpty();
        if (Boolean.getBoolean("clustercast.write")) {
            Files.writeString(PAGE, page(writers));
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page(writers));
    }
}
