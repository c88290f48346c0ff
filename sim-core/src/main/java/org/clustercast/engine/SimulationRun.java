package org.clustercast.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.clustercast.district.BasePopulation;
import org.clustercast.district.LedgerAccount;
import org.clustercast.measure.Indicator;
import org.clustercast.measure.IndicatorCatalog;
import org.clustercast.model.ModelParameters;
import org.clustercast.model.ParameterBinder;
import org.clustercast.model.ParameterDraw;
import org.clustercast.model.Phase;
import org.clustercast.model.PopulationBuilder;
import org.clustercast.model.QuarterCycle;
import org.clustercast.model.World;
import org.clustercast.random.AddressedStreams;
import org.clustercast.random.Streams;
import org.clustercast.result.LedgerLine;
import org.clustercast.result.RecordLayout;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.Scenario;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Runs replications of a scenario on MASON's schedule: one Steppable for each phase, each with an ordering of its own, so
 * that nothing is ever shuffled. MASON's generator is never used. One instance belongs to one thread.
 */
public final class SimulationRun implements ReplicationModel {

    private final Scenario scenario;
    private final World world;
    private final ParameterBinder binder;
    private final ParameterDraw draw;
    private final Streams streams;
    private final List<Phase> phases = QuarterCycle.phases();
    private final List<Indicator> indicators = IndicatorCatalog.all();
    private final RecordLayout layout;
    private final RecordWriter writer;
    private final BookCheck books;
    private final CheckLevel level;
    private final SimState state = new SimState(0);
    private final List<Steppable> steps;
    private final List<String> quarterNames;
    private int quarter;

    /** A run of a scenario with addressed streams of its seed. */
    public SimulationRun(Scenario scenario, CheckLevel level) {
        this(scenario, level, new AddressedStreams(scenario.seed()));
    }

    /** A run of a scenario with streams handed in. */
    public SimulationRun(Scenario scenario, CheckLevel level, Streams streams) {
        this.scenario = scenario;
        this.streams = streams;
        this.level = level;
        binder = new ParameterBinder(scenario.parameters(), clusterIds(scenario));
        ModelParameters stated = ModelParameters.bind(binder, stated(scenario));
        BasePopulation population = new PopulationBuilder(scenario, stated).build();
        world = new World(scenario, population, streams, stated);
        draw = new ParameterDraw(scenario.parameters(), scenario.uncertain());
        layout = layout(scenario, world);
        writer = new RecordWriter(layout, scenario, indicators);
        books = new BookCheck(world);
        steps = steps();
        quarterNames = scenario.span().all().stream().map(q -> "quarter " + q).toList();
    }

    private static double[] stated(Scenario scenario) {
        return scenario.parameters().all().stream().mapToDouble(p -> p.value()).toArray();
    }

    private static List<String> clusterIds(Scenario scenario) {
        return scenario.clusters().stream().map(c -> c.id()).toList();
    }

    private static RecordLayout layout(Scenario scenario, World world) {
        return new RecordLayout(
                IndicatorCatalog.all().stream().map(Indicator::descriptor).toList(),
                World.series(scenario),
                scenario.span().all(),
                world.ledgerPlan().lines().stream().map(SimulationRun::line).toList(),
                clusterIds(scenario),
                world.projectIds());
    }

    private static LedgerLine line(LedgerAccount account) {
        return new LedgerLine(
                account.resource(),
                account.source(),
                account.cluster(),
                account.park(),
                account.tier(),
                account.instrument(),
                account.unit());
    }

    /** Layout of the records that this run writes. */
    public RecordLayout layout() {
        return layout;
    }

    /** The world, for tests and traces. */
    public World world() {
        return world;
    }

    @Override
    public void run(int replication, ReplicationRecord record) {
        run(replication, record, t -> {});
    }

    /** The same, for one who watches: {@code afterQuarter} sees the world when a quarter, from 0, is over. */
    public void run(int replication, ReplicationRecord record, IntConsumer afterQuarter) {
        begin(replication);
        for (int t = 0; t < scenario.span().quarters(); t++) {
            playQuarter();
            writer.writeQuarter(world, t, record);
            afterQuarter.accept(t);
        }
        writer.writeYears(world, record);
    }

    /** Draws parameters and puts the district into its state at the end of the base year. */
    public void begin(int replication) {
        streams.replication(replication);
        double[] values = draw.draw(streams);
        world.begin(replication, ModelParameters.bind(binder, values));
        quarter = 0;
        schedule();
    }

    /** Plays the next quarter. */
    public void playQuarter() {
        if (!state.schedule.step(state)) {
            throw new IllegalStateException("the schedule is empty in quarter " + quarter);
        }
        if (level != CheckLevel.NONE) {
            String when = quarterNames.get(quarter);
            books.closeInputs(when);
            books.closeQuarter(when, quarter);
        }
        quarter++;
    }

    private List<Steppable> steps() {
        List<Steppable> made = new ArrayList<>();
        made.add(s -> world.district().accounts().open());
        for (Phase phase : phases) {
            made.add(s -> play(phase));
        }
        return made;
    }

    private void schedule() {
        state.schedule.reset();
        for (int order = 0; order < steps.size(); order++) {
            state.schedule.scheduleRepeating(Schedule.EPOCH, order, steps.get(order));
        }
    }

    private void play(Phase phase) {
        phase.play(world, quarter);
        if (level == CheckLevel.PHASE) {
            books.closeInputs(phase.name() + " in " + quarterNames.get(quarter));
        }
    }
}
