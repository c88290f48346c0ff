package org.clustercast.bench;

import java.util.List;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.QuarterCycle;
import org.clustercast.model.phase.Phase;
import org.clustercast.model.setting.World;
import org.clustercast.scenario.Scenario;

/** The bare loop of the model: the same phases on the same world, without schedule, checks and recording. */
final class BareModel {

    private final SimulationRun run;
    private final List<Phase> phases;
    private final int quarters;

    BareModel(Scenario scenario) {
        run = new SimulationRun(scenario, CheckLevel.NONE);
        phases = QuarterCycle.phases(run.world().setting().frame());
        quarters = scenario.span().quarters();
    }

    void run(int replication) {
        run.begin(replication);
        World world = run.world();
        for (int quarter = 0; quarter < quarters; quarter++) {
            world.state().accounts().open();
            for (int i = 0; i < phases.size(); i++) {
                play(i, world, quarter);
            }
        }
    }

    private void play(int phase, World world, int quarter) {
        if (quarter == 0) {
            phases.get(phase).begin(world);
        }
        phases.get(phase).play(world, quarter);
    }

    List<Phase> phases() {
        return phases;
    }

    /** Plays one replication and adds the time of each phase, nanoseconds; the base year comes first. */
    void run(int replication, long[] nanos) {
        long start = System.nanoTime();
        run.begin(replication);
        nanos[0] += System.nanoTime() - start;
        World world = run.world();
        for (int quarter = 0; quarter < quarters; quarter++) {
            world.state().accounts().open();
            for (int i = 0; i < phases.size(); i++) {
                start = System.nanoTime();
                play(i, world, quarter);
                nanos[i + 1] += System.nanoTime() - start;
            }
        }
    }

    /** Rows in use now, all clusters together. */
    int rows() {
        var enterprises = run.world().state().enterprises();
        int rows = 0;
        for (int c = 0; c < run.world().clusters(); c++) {
            rows += enterprises.to(c) - enterprises.from(c);
        }
        return rows;
    }

    int quarters() {
        return quarters;
    }
}
