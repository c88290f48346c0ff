package org.clustercast.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.clustercast.model.SmallWorld;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;

/** The same scenario gives the same bytes: in a second run, in a reused one, in any order of replications. */
class RelabellingTest {

    private static double[] outputs(SimulationRun run, int replication) {
        var record = new ReplicationRecord(run.layout());
        run.run(replication, record);
        return record.doubles().clone();
    }

    private static SimulationRun busy() {
        return SmallWorld.quiet()
                .withCars()
                .switches(Switches.usual())
                .with("production.backlogShare", 0.5)
                .run();
    }

    @Test
    void aReusedRunGivesTheSameAsAFreshOneInAnyOrder() {
        var reused = busy();
        double[] third = outputs(reused, 3);
        outputs(reused, 0);
        assertThat(outputs(reused, 3)).isEqualTo(third);
        assertThat(outputs(busy(), 3)).isEqualTo(third);
    }

    @Test
    void anotherClusterDoesNotChangeTheLuckOfTheFirst() {
        // LIM-20: luck goes by id, not by row; without shared levers the chips do not feel the cars
        var alone = SmallWorld.quiet()
                .switches(Switches.usual())
                .with("production.backlogShare", 0.5)
                .run();
        double[] chips = outputs(alone, 5);
        var both = busy();
        double[] outputs = outputs(both, 5);
        for (int y = 0; y < 7; y++) {
            assertThat(outputs[both.layout().outputPosition(y, 1)])
                    .isEqualTo(chips[alone.layout().outputPosition(y, 0)]);
        }
    }
}
