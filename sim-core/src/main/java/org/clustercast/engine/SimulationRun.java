package org.clustercast.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.clustercast.district.LedgerAccount;
import org.clustercast.district.State;
import org.clustercast.measure.Indicator;
import org.clustercast.measure.IndicatorCatalog;
import org.clustercast.model.QuarterCycle;
import org.clustercast.model.parameters.ModelParameters;
import org.clustercast.model.parameters.ParameterBinder;
import org.clustercast.model.phase.Phase;
import org.clustercast.model.population.PopulationBuilder;
import org.clustercast.model.population.Start;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.Setting;
import org.clustercast.model.setting.StateFactory;
import org.clustercast.model.setting.Workspace;
import org.clustercast.model.setting.World;
import org.clustercast.parameter.Draws;
import org.clustercast.random.AddressedStreams;
import org.clustercast.random.Lot;
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

    private static final int FIRST = 0;

    private final Scenario scenario;
    private final Frame frame;
    private final ParameterBinder binder;
    private final Draws draws;
    private final Streams streams;
    private final LotUniforms uniforms;
    private final Start start;
    private final List<Phase> phases;
    private final State state;
    private final Workspace workspace;
    private final RecordLayout layout;
    private final RecordWriter writer;
    private final BookCheck books;
    private final CheckLevel level;
    private final SimState mason = new SimState(0);
    private final List<Steppable> begins = new ArrayList<>();
    private final List<Steppable> steps = new ArrayList<>();
    private final List<String> quarterNames;
    private World world;
    private int quarter;

    /** A run of a scenario with addressed streams of its seed. */
    public SimulationRun(Scenario scenario, CheckLevel level) {
        this(scenario, level, new AddressedStreams(scenario.seed()));
    }

    /** A run of a scenario with streams handed in. */
    public SimulationRun(Scenario scenario, CheckLevel level, Streams streams) {
        this(scenario, level, streams, Draws.of(scenario.parameters(), scenario.uncertain()));
    }

    /** A run of a scenario with streams and draws of parameters handed in. */
    public SimulationRun(Scenario scenario, CheckLevel level, Streams streams, Draws draws) {
        this.scenario = scenario;
        this.streams = streams;
        this.level = level;
        this.draws = draws;
        binder = new ParameterBinder(scenario.parameters(), clusterIds(scenario));
        ModelParameters stated = ModelParameters.bind(binder, stated(scenario));
        frame = new Frame(scenario, new PopulationBuilder(scenario, stated).build(), stated);
        uniforms = new LotUniforms(scenario.parameters(), streams);
        start = new Start(frame);
        phases = QuarterCycle.phases(frame);
        state = StateFactory.state(frame);
        workspace = new Workspace(frame);
        world = new World(new Setting(frame, stated, streams), state, workspace);
        layout = layout(frame);
        writer = new RecordWriter(layout, scenario, IndicatorCatalog.all());
        books = new BookCheck(frame, state);
        quarterNames = scenario.span().all().stream().map(q -> "quarter " + q).toList();
        addSteps();
    }

    /** A run of another scenario on the ground of a run, which shares its room. */
    private SimulationRun(SimulationRun like, Scenario other, ModelParameters stated) {
        scenario = other;
        streams = like.scenario.seed() == other.seed() ? like.streams : new AddressedStreams(other.seed());
        level = like.level;
        draws = like.draws(other);
        binder = like.binder;
        frame = like.frame.rebind(other);
        uniforms = streams == like.streams ? like.uniforms : new LotUniforms(other.parameters(), streams);
        start = like.start.rebind(frame);
        phases = like.phases.stream().map(phase -> phase.rebind(frame)).toList();
        state = StateFactory.fits(like.frame, frame) ? like.state : StateFactory.state(frame);
        workspace = like.workspace;
        world = new World(new Setting(frame, stated, streams), state, workspace);
        layout = layout(frame);
        writer = new RecordWriter(layout, other, IndicatorCatalog.all());
        books = new BookCheck(frame, state);
        quarterNames = like.quarterNames;
        addSteps();
    }

    /**
     * A run of another scenario, made as cheaply as possible. Where it stands on the same ground (see
     * {@link Frame#isGroundOf}) it shares population, network and room with this one: only one of the two may play at a
     * time. Otherwise it is a run of its own.
     */
    public SimulationRun rebind(Scenario other) {
        boolean isAlike = scenario.parameters().isLike(other.parameters());
        if (isAlike) {
            ModelParameters stated = ModelParameters.bind(binder, stated(other));
            if (frame.isGroundOf(other, stated)) {
                return new SimulationRun(this, other, stated);
            }
        }
        return new SimulationRun(other, level);
    }

    /** Draws of another scenario: those of this one where they are drawn from the same priors. */
    private Draws draws(Scenario other) {
        boolean isSame = scenario.parameters() == other.parameters() && scenario.uncertain() == other.uncertain();
        return isSame ? draws : Draws.of(other.parameters(), other.uncertain());
    }

    private static double[] stated(Scenario scenario) {
        return scenario.parameters().all().stream().mapToDouble(p -> p.value()).toArray();
    }

    private static List<String> clusterIds(Scenario scenario) {
        return scenario.clusters().stream().map(c -> c.id()).toList();
    }

    private static RecordLayout layout(Frame frame) {
        Scenario scenario = frame.scenario();
        return new RecordLayout(
                IndicatorCatalog.all().stream().map(Indicator::descriptor).toList(),
                World.series(scenario),
                scenario.span().all(),
                frame.ledgerPlan().lines().stream().map(SimulationRun::line).toList(),
                clusterIds(scenario),
                frame.projectIds());
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
        run(Lot.of(replication), record, t -> {});
    }

    /** The same, for one who watches: {@code afterQuarter} sees the world when a quarter, from 0, is over. */
    public void run(int replication, ReplicationRecord record, IntConsumer afterQuarter) {
        run(Lot.of(replication), record, afterQuarter);
    }

    /** Plays a lot and writes all its numbers. */
    public void run(Lot lot, ReplicationRecord record) {
        run(lot, record, t -> {});
    }

    private void run(Lot lot, ReplicationRecord record, IntConsumer afterQuarter) {
        begin(lot);
        finish(record, afterQuarter);
    }

    /** Plays all quarters that are left and writes their numbers; those before must stand in the record already. */
    public void finish(ReplicationRecord record, IntConsumer afterQuarter) {
        while (quarter < scenario.span().quarters()) {
            int now = quarter;
            playQuarter();
            writer.writeQuarter(world, now, record);
            afterQuarter.accept(now);
        }
        writer.writeYears(world, record);
    }

    /** Draws parameters and puts the district into its state at the end of the base year. */
    public void begin(int replication) {
        begin(Lot.of(replication));
    }

    /** Draws the parameters of a lot and puts the district into its state at the end of the base year. */
    public void begin(Lot lot) {
        bind(lot);
        start.begin(world);
        quarter = 0;
        schedule();
    }

    private void bind(Lot lot) {
        streams.move(lot);
        ModelParameters drawn = ModelParameters.bind(binder, draws.values(lot.draw(), uniforms));
        world = new World(new Setting(frame, drawn, streams), state, workspace);
    }

    /** Plays the next quarter. */
    public void playQuarter() {
        if (!mason.schedule.step(mason)) {
            throw new IllegalStateException("the schedule is empty in quarter " + quarter);
        }
        if (level != CheckLevel.NONE) {
            String when = quarterNames.get(quarter);
            books.closeInputs(when);
            books.closeQuarter(when, quarter);
        }
        quarter++;
    }

    /** Everything that the quarters so far have changed, to continue from there later. */
    public Snapshot snapshot() {
        State copy = StateFactory.state(frame);
        copy.copy(state);
        return new Snapshot(copy);
    }

    /** The same in a snapshot of this scenario, or one with other amounts, that is not needed any more; allocates nothing. */
    public void snapshot(Snapshot into) {
        into.state().copy(state);
    }

    /**
     * Continues from a snapshot: the next quarter is the one after it.
     *
     * @param lot the lot that the snapshot is of
     */
    public void restore(Snapshot snapshot, Lot lot) {
        bind(lot);
        state.copy(snapshot.state());
        quarter = state.enterprises().quartersOver;
        schedule();
    }

    private void addSteps() {
        steps.add(s -> state.accounts().open());
        for (Phase phase : phases) {
            begins.add(s -> phase.begin(world));
            steps.add(s -> play(phase));
        }
    }

    /** Each phase begins just before it plays for the first time, and only at the start. */
    private void schedule() {
        mason.schedule.reset();
        for (int order = 0; order < steps.size(); order++) {
            mason.schedule.scheduleRepeating(Schedule.EPOCH, 2 * order, steps.get(order));
        }
        for (int order = 0; order < begins.size() && quarter == FIRST; order++) {
            mason.schedule.scheduleOnce(Schedule.EPOCH, 2 * order + 1, begins.get(order));
        }
    }

    private void play(Phase phase) {
        phase.play(world, quarter);
        if (level == CheckLevel.PHASE) {
            books.closeInputs(phase.name() + " in " + quarterNames.get(quarter));
        }
    }
}
