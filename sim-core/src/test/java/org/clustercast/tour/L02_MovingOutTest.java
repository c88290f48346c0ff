package org.clustercast.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   chips grow by 10 % a year and practice wants 4 % more floor space; the parks are full
 *   share of it that is not found = crowding; the hazard of moving out is crowding times 1 a year, on top of exit by age
 * </pre>
 */
class L02_MovingOutTest {

    private static SmallWorld world() {
        return SmallWorld.quiet()
                .switches(Worlds.on("exit"))
                .with("ladder.aboveScaleExitYi", 0)
                .with("ladder.exitHazardAge1", 0)
                .with("ladder.exitHazardAge2", 0)
                .with("ladder.exitHazardAge3to7", 0)
                .with("ladder.exitHazardAge8plus", 0)
                .with("ladder.moveOutRate", 1);
    }

    /** What moved out, and what crowding says should have, over many replications. */
    private static double[] moved(SmallWorld world) {
        var run = world.run();
        double[] moved = new double[2];
        for (int r = 0; r < 50; r++) {
            run.begin(r);
            for (int t = 0; t < 28; t++) {
                double before = counted(run);
                run.playQuarter();
                moved[0] += run.world().state().accounts().movedOut[0];
                moved[1] += before * run.world().state().parks().crowding[0] / 4;
                assertThat(run.world().state().accounts().exits[0])
                        .isEqualTo(run.world().state().accounts().movedOut[0]);
            }
        }
        return moved;
    }

    private static double counted(SimulationRun run) {
        var e = run.world().state().enterprises();
        double count = 0;
        for (int row = e.from(0); row < e.to(0); row++) {
            count += e.countedWeight(row);
        }
        return count;
    }

    @Test
    void whereParksAreFullSomeMoveOut() {
        double[] moved = moved(world().freeSpace(0));
        assertThat(moved[1]).isGreaterThan(30);
        assertThat(moved[0]).isCloseTo(moved[1], within(4.5 * StrictMath.sqrt(moved[1])));
    }

    @Test
    void whereThereIsRoomNobodyDoes() {
        assertThat(moved(world())).containsOnly(0.0);
    }

    @Test
    void noCrowdingNoMoreExitsThanAgeBrings() {
        var aging = world().with("ladder.exitHazardAge8plus", 0.2).run();
        assertThat(Worlds.upTo(aging, 0, "exits")[27]).isPositive();
        assertThat(Worlds.upTo(aging, 0, "moved-out")[27]).isZero();
    }

    @Test
    void whoIsLookedAfterStays() {
        // places for everybody, and care for every place: half of the hazard is taken away
        var listed =
                world().freeSpace(0).with("leading-list.saturationUnits", 1e6).adding(LeverIds.LIST, 1e5);
        double[] kept = moved(listed);
        // nobody is on the list in the first year; those who stay want space too, so the hazard itself is higher
        assertThat(kept[0] / kept[1]).isBetween(0.5, 0.65);
    }
}
