package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clustercast.app.terminal.Product;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** A model that is bound to another scenario gives what a model made for it gives. */
class RebindTest {

    private static void assertSame(SimulationRun found, SimulationRun expected, String what) {
        ReplicationRecord one = new ReplicationRecord(found.layout());
        ReplicationRecord other = new ReplicationRecord(expected.layout());
        for (int replication = 0; replication < 2; replication++) {
            found.run(replication, one);
            expected.run(replication, other);
            assertThat(one.floats()).as(what).isEqualTo(other.floats());
            assertThat(one.doubles()).as(what).isEqualTo(other.doubles());
        }
    }

    @Test
    void everyScenarioOfTheLibraryFromEveryOther() {
        List<String> names = Product.open().loader().names();
        assertThat(names).hasSizeGreaterThan(6);
        List<Scenario> library = names.stream().map(TablesOfRun::scenario).toList();
        List<SimulationRun> own = library.stream()
                .map(scenario -> new SimulationRun(scenario, CheckLevel.QUARTERLY))
                .toList();
        for (int from = 0; from < library.size(); from++) {
            for (int to = 0; to < library.size(); to++) {
                SimulationRun bound = own.get(from).rebind(library.get(to));
                assertSame(bound, own.get(to), names.get(from) + " to " + names.get(to));
            }
        }
    }

    /** Amounts, switches of levers and parameters that shape no population share the ground; those that do shape it do not. */
    @Test
    void whatSharesTheGroundSharesTheRoom() {
        Scenario plan = TablesOfRun.scenario("plan-2024");
        SimulationRun run = new SimulationRun(plan, CheckLevel.QUARTERLY);
        for (String set : List.of(
                "levers.enterprise-grants.total.2026=9", "seed=7", "parameters.environment.growthHalfLife.value=3")) {
            Scenario other = TablesOfRun.scenario("plan-2024", set);
            SimulationRun bound = run.rebind(other);
            assertThat(bound.world().state()).as(set).isSameAs(run.world().state());
            assertSame(bound, new SimulationRun(other, CheckLevel.QUARTERLY), set);
        }
        for (String set :
                List.of("switches.entry=false", "parameters.population.tailMaximumYi.value=12", "span.end=2028Q4")) {
            Scenario other = TablesOfRun.scenario("plan-2024", set);
            SimulationRun bound = run.rebind(other);
            assertThat(bound.world().state()).as(set).isNotSameAs(run.world().state());
            assertSame(bound, new SimulationRun(other, CheckLevel.QUARTERLY), set);
        }
        Scenario off = TablesOfRun.scenario("plan-2024", "levers.enterprise-grants.on=false");
        assertSame(run.rebind(off), new SimulationRun(off, CheckLevel.QUARTERLY), "off");
    }
}
