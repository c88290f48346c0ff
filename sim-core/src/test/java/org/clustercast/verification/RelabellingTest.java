package org.clustercast.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.clustercast.district.BasePopulation;
import org.clustercast.district.BasePopulation.Member;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.QuarterCycle;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.parameters.ModelParameters;
import org.clustercast.model.population.Start;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.model.setting.Setting;
import org.clustercast.model.setting.StateFactory;
import org.clustercast.model.setting.Workspace;
import org.clustercast.model.setting.World;
import org.clustercast.random.AddressedStreams;
import org.clustercast.random.Lot;
import org.clustercast.scenario.Scenario;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;

/**
 * LIM-20: the order in which clusters, levers, parameters and enterprises are listed changes nothing; luck goes by
 * id. Where clusters share a pool its sums are made in another order, so that their last bits may differ.
 */
class RelabellingTest {

    private static final int REPLICATIONS = 5;

    private static SmallWorld ordinary() {
        return SmallWorld.quiet()
                .withCars()
                .switches(Switches.usual())
                .with("production.backlogShare", 0.6)
                .anchor(30, 0.5)
                .anchor(20, 1);
    }

    /** Levers for each input but floor space, in pools of one cluster and in shared ones. */
    private static SmallWorld busy() {
        return ordinary()
                .adding(LeverIds.GRANTS, 4, -3)
                .adding(LeverIds.FUNDS, 6, 2)
                .adding(LeverIds.TALENT, 0, 0.1, 0.5)
                .adding(LeverIds.PROJECTS, 20)
                .project(SmallWorld.fab(80, 0.8, 100_000), true);
    }

    private static double[] chips(Scenario scenario, int replication) {
        var run = new SimulationRun(scenario, CheckLevel.PHASE);
        return Worlds.annual(run, replication, scenario.clusterPosition(SmallWorld.CHIPS));
    }

    @Test
    void theOrderOfListsChangesNoBitOfTheOrdinaryWorld() {
        Scenario there = ordinary().scenario();
        Scenario back = Variants.turnedRoundWithParks(there);
        assertThat(back.clusterPosition(SmallWorld.CHIPS)).isNotEqualTo(there.clusterPosition(SmallWorld.CHIPS));
        for (int r = 0; r < REPLICATIONS; r++) {
            assertThat(chips(back, r)).isEqualTo(chips(there, r));
        }
    }

    @Test
    void theOrderOfListsChangesNothingOfAWorldWithLevers() {
        Scenario there = busy().scenario();
        assertSame(there, Variants.turnedRound(there));
        // negative control: what the levers do is far more than the tolerance
        assertThat(chips(there, 0)[6] / chips(ordinary().scenario(), 0)[6]).isNotCloseTo(1, within(1e-6));
    }

    private static void assertSame(Scenario there, Scenario back) {
        for (int r = 0; r < REPLICATIONS; r++) {
            double[] one = chips(there, r);
            double[] other = chips(back, r);
            for (int y = 0; y < one.length; y++) {
                assertThat(other[y] / one[y]).isEqualTo(1, within(1e-12));
            }
        }
    }

    @Test
    void theOrderOfListsChangesNothingWhereFloorSpaceIsShared() {
        Scenario there = busy().adding(LeverIds.SPACE, 5, -4, 8).scenario();
        assertSame(there, Variants.turnedRound(there));
        assertSame(there, Variants.turnedRoundWithParks(there));
    }

    /** Output of every base enterprise at the end, by its id, of a world whose enterprises are listed in some order. */
    private static TreeMap<String, Double> enterprises(Scenario scenario, BasePopulation population) {
        double[] values =
                scenario.parameters().all().stream().mapToDouble(p -> p.value()).toArray();
        var stated = ModelParameters.bind(
                scenario.parameters(),
                values,
                scenario.clusters().stream().map(c -> c.id()).toList());
        var frame = new Frame(scenario, population, stated);
        var streams = new AddressedStreams(scenario.seed());
        streams.move(Lot.of(3));
        var world = new World(new Setting(frame, stated, streams), StateFactory.state(frame), new Workspace(frame));
        var phases = QuarterCycle.phases(frame);
        new Start(frame).begin(world);
        for (int t = 0; t < scenario.span().quarters(); t++) {
            world.state().accounts().open();
            for (var phase : phases) {
                if (t == 0) {
                    phase.begin(world);
                }
                phase.play(world, t);
            }
        }
        TreeMap<String, Double> outputs = new TreeMap<>();
        for (int c = 0; c < world.clusters(); c++) {
            List<Member> members = population.clusters().get(c);
            for (int k = 0; k < members.size(); k++) {
                int row = world.state().enterprises().from(c) + k;
                outputs.put(members.get(k).id(), world.state().enterprises().outputYi[row]);
            }
        }
        return outputs;
    }

    private static BasePopulation shuffled(BasePopulation population) {
        List<List<Member>> clusters = new ArrayList<>();
        for (List<Member> members : population.clusters()) {
            List<Member> other = new ArrayList<>(members);
            Collections.reverse(other);
            Collections.rotate(other, 7);
            clusters.add(other);
        }
        return new BasePopulation(clusters);
    }

    @Test
    void theOrderOfEnterprisesChangesNoEnterprise() {
        for (SmallWorld world : List.of(ordinary(), busy())) {
            Scenario scenario = world.scenario();
            var population = world.run().world().population();
            TreeMap<String, Double> there = enterprises(scenario, population);
            TreeMap<String, Double> back = enterprises(scenario, shuffled(population));
            assertThat(back.keySet()).isEqualTo(there.keySet());
            there.forEach((id, output) -> assertThat(back.get(id)).as(id).isEqualTo(output, within(1e-9 * output)));
        }
    }

    /** Negative control: another id is another enterprise with luck of its own. */
    @Test
    void anotherIdIsAnotherEnterprise() {
        Scenario scenario = ordinary().scenario();
        var population = ordinary().run().world().population();
        List<List<Member>> clusters = new ArrayList<>(population.clusters());
        List<Member> chips = new ArrayList<>(clusters.get(1));
        Member first = chips.get(5);
        chips.set(
                5,
                new Member(
                        "renamed",
                        first.segment(),
                        first.park(),
                        first.outputYi(),
                        first.aboveScale(),
                        first.anchor(),
                        first.tier(),
                        first.honours(),
                        first.localPhysicalShare()));
        clusters.set(1, chips);
        double named = enterprises(scenario, population).get(first.id());
        double renamed = enterprises(scenario, new BasePopulation(clusters)).get("renamed");
        assertThat(Math.abs(renamed / named - 1)).isGreaterThan(1e-3);
    }
}
