package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.engine.Snapshot;
import org.clustercast.random.Lot;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A snapshot holds everything: whoever continues from it, with whatever behind him, comes to the same numbers. */
class SnapshotTest {

    private static final int REPLICATION = 3;
    private static final int OTHER = 8;

    private static ReplicationRecord copy(SimulationRun run, ReplicationRecord from) {
        ReplicationRecord copy = new ReplicationRecord(run.layout());
        System.arraycopy(from.floats(), 0, copy.floats(), 0, from.floats().length);
        System.arraycopy(from.doubles(), 0, copy.doubles(), 0, from.doubles().length);
        return copy;
    }

    private static void assertSame(ReplicationRecord found, ReplicationRecord expected, String what) {
        assertThat(found.floats()).as(what).isEqualTo(expected.floats());
        assertThat(found.doubles()).as(what).isEqualTo(expected.doubles());
    }

    /** The continuing model has just played another replication of the same scenario: nothing of it may be left. */
    @ParameterizedTest
    @ValueSource(strings = {"plan-2024", "headwinds", "anchor-leaves"})
    void everyQuarterContinuesToTheSameBytes(String name) {
        Scenario scenario = TablesOfRun.scenario(name);
        SimulationRun run = new SimulationRun(scenario, CheckLevel.QUARTERLY);
        ReplicationRecord whole = new ReplicationRecord(run.layout());
        List<Snapshot> snapshots = new ArrayList<>();
        List<ReplicationRecord> soFar = new ArrayList<>();
        run.run(REPLICATION, whole, quarter -> {
            snapshots.add(run.snapshot());
            soFar.add(copy(run, whole));
        });
        SimulationRun other = new SimulationRun(scenario, CheckLevel.QUARTERLY);
        ReplicationRecord record = new ReplicationRecord(other.layout());
        int step = name.equals("plan-2024") ? 1 : 4;
        for (int quarter = 0; quarter < snapshots.size(); quarter += step) {
            other.run(OTHER, record);
            ReplicationRecord continued = soFar.get(quarter);
            forgetAfter(run, continued, quarter);
            other.restore(snapshots.get(quarter), Lot.of(REPLICATION));
            other.finish(continued, t -> {});
            assertSame(continued, whole, name + " from quarter " + quarter);
        }
    }

    /** Whatever an earlier replication left in the record after a quarter cannot be mistaken for what is written now. */
    private static void forgetAfter(SimulationRun run, ReplicationRecord record, int quarter) {
        var layout = run.layout();
        for (int t = quarter + 1; t < layout.quarters().size(); t++) {
            for (int i = 0; i < layout.indicators().size(); i++) {
                for (int s = 0; s < layout.series().size(); s++) {
                    record.floats()[layout.indicatorPosition(i, s, t)] = Float.NaN;
                }
            }
        }
    }

    /** Ten allocations that differ from some quarter on are continued from one snapshot, each to what its own run gives. */
    @Test
    void aBranchIntoTenAllocationsEqualsTenRuns() {
        Scenario plan = TablesOfRun.scenario("plan-2024");
        List<Scenario> allocations = new ArrayList<>();
        int branch = plan.span().quarters();
        for (int k = 0; k < 10; k++) {
            String grants = "levers.enterprise-grants.total.2027=" + (6 + 2 * k);
            String space = "levers.quality-space.total.2027=" + (60 + k);
            Scenario allocation = TablesOfRun.scenario("plan-2024", grants, space);
            allocations.add(allocation);
            branch = Math.min(branch, firstDifference(plan, allocation) - 1);
        }
        assertThat(branch).as("last quarter that all have in common").isGreaterThanOrEqualTo(3);
        SimulationRun trunk = new SimulationRun(plan, CheckLevel.QUARTERLY);
        List<Snapshot> snapshots = new ArrayList<>();
        List<ReplicationRecord> soFar = new ArrayList<>();
        ReplicationRecord record = new ReplicationRecord(trunk.layout());
        trunk.run(REPLICATION, record, quarter -> {
            snapshots.add(trunk.snapshot());
            soFar.add(copy(trunk, record));
        });
        Set<Double> last = new HashSet<>();
        for (Scenario allocation : allocations) {
            SimulationRun run = new SimulationRun(allocation, CheckLevel.QUARTERLY);
            ReplicationRecord whole = new ReplicationRecord(run.layout());
            run.run(REPLICATION, whole);
            ReplicationRecord branched = copy(run, soFar.get(branch));
            run.restore(snapshots.get(branch), Lot.of(REPLICATION));
            run.finish(branched, t -> {});
            assertSame(branched, whole, "branch after quarter " + branch);
            last.add(whole.doubles()[whole.doubles().length - 1]);
        }
        assertThat(last).as("the allocations differ").hasSize(10);
    }

    private static int firstDifference(Scenario one, Scenario other) {
        int first = one.span().quarters();
        for (int lever = 0; lever < one.levers().size(); lever++) {
            double[][] here = one.levers().get(lever).total();
            double[][] there = other.levers().get(lever).total();
            for (int key = 0; key < here.length; key++) {
                int at = Arrays.mismatch(here[key], there[key]);
                first = at < 0 ? first : Math.min(first, at);
            }
        }
        return first;
    }
}
