package org.clustercast.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.quantity.Quarter;
import org.clustercast.scenario.ScenarioEvent;
import org.clustercast.scenario.ScenarioEvent.Type;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   2024  2025Q1 ======= an event of two years ======= 2026Q4  2027Q1 back to where it was
 *   chips 100 亿元, no growth, no luck but that of the event
 * </pre>
 */
class M01_EventsTest {

    private static final Quarter AT = Quarter.of(2025, 1);

    private static ScenarioEvent event(Type type, String subject, double size, double years, double probability) {
        return new ScenarioEvent("e-" + type.id(), type, AT, subject, size, years, probability);
    }

    private static SmallWorld world(String... mechanisms) {
        return SmallWorld.quiet().switches(Worlds.on(mechanisms)).with("environment.clusterGrowth", 0);
    }

    private static double[] output(SmallWorld world) {
        return Worlds.annual(world.run(), 0, 0);
    }

    private static void assertYears(double[] output, double... expected) {
        for (int y = 0; y < expected.length; y++) {
            assertThat(output[y]).as("year %d", y).isCloseTo(expected[y], within(1e-9));
        }
    }

    @Test
    void aSlumpTakesDemandForItsTime() {
        double[] output = output(world().event(event(Type.DEMAND_SLUMP, SmallWorld.CHIPS, 0.3, 2, 1)));
        assertYears(output, 100, 70, 70, 100, 100, 100, 100);
    }

    @Test
    void aSlumpOfASegmentHitsThatSegment() {
        double[] output = output(world().event(event(Type.DEMAND_SLUMP, SmallWorld.CHIPS + ".all", 0.3, 2, 1)));
        assertYears(output, 100, 70, 70, 100);
        double[] other = output(world().event(event(Type.DEMAND_SLUMP, SmallWorld.CARS, 0.3, 2, 1)));
        assertYears(other, 100, 100, 100, 100);
    }

    @Test
    void aPriceCutStaysWhenNoTimeIsStated() {
        double[] output = output(world().event(event(Type.PRICE_CUT, SmallWorld.CHIPS, 0.2, 0, 1)));
        assertYears(output, 100, 80, 80, 80, 80, 80, 80);
    }

    /** Who cannot make more sells as much as before, at the lower price: a backlog is no shelter. */
    @Test
    void aPriceCutLowersWhatSalesAreWorthAndNotHowMuchIsSold() {
        var usual = world("capacityLimit", "supplyChain")
                .link(SmallWorld.CHIPS, SmallWorld.CHIPS, org.clustercast.district.Link.Strength.STRONG, 0.3)
                .with("production.backlogShare", 0.5);
        var cut = world("capacityLimit", "supplyChain")
                .link(SmallWorld.CHIPS, SmallWorld.CHIPS, org.clustercast.district.Link.Strength.STRONG, 0.3)
                .with("production.backlogShare", 0.5)
                .event(event(Type.PRICE_CUT, SmallWorld.CHIPS, 0.2, 2, 1));
        double[] before = output(usual);
        double[] after = output(cut);
        assertThat(after[0]).isEqualTo(before[0]);
        assertThat(after[1] / before[1]).isCloseTo(0.8, within(1e-9));
        assertThat(after[2] / before[2]).isCloseTo(0.8, within(1e-9));
        assertThat(after[3]).as("the price comes back").isCloseTo(before[3], within(1e-9));
    }

    @Test
    void anAnchorGrowsOrLeaves() {
        double[] grown = output(world().anchor(100, 1).event(event(Type.ANCHOR_GROWS, "A0", 0.5, 2, 1)));
        assertYears(grown, 200, 250, 250, 200, 200);
        double[] gone = output(world().anchor(100, 1).event(event(Type.ANCHOR_LEAVES, "A0", 1, 0, 1)));
        assertYears(gone, 200, 100, 100, 100, 100);
        double[] exits = Worlds.series(
                world().anchor(100, 1)
                        .event(event(Type.ANCHOR_LEAVES, "A0", 1, 0, 1))
                        .run(),
                0,
                "exits");
        assertThat(exits[3]).isZero();
        assertThat(exits[4]).isEqualTo(1);
        assertThat(exits[5]).isZero();
    }

    /** Levers build half as much capital as they would; what was ordered in the two quarters before stays. */
    @Test
    void exportControlKeepsNewCapitalOut() {
        double without = leverCapital(granted());
        double halved = leverCapital(granted().event(event(Type.EXPORT_CONTROL, SmallWorld.CHIPS, 0.5, 0, 1)));
        assertThat(halved).isCloseTo(without / 2, within(0.05 * without));
        double nearlyNone = leverCapital(granted().event(event(Type.EXPORT_CONTROL, SmallWorld.CHIPS, 0.999, 0, 1)));
        assertThat(nearlyNone).isLessThan(0.1 * without);
        double[] free = output(granted());
        double[] controlled = output(granted().event(event(Type.EXPORT_CONTROL, SmallWorld.CHIPS, 0.5, 2, 1)));
        assertThat(controlled[0]).isEqualTo(free[0]);
        assertThat(controlled[6]).isLessThan(free[6]);
    }

    private static SmallWorld granted() {
        return world("capacityLimit").adding(LeverIds.GRANTS, 8);
    }

    private static double leverCapital(SmallWorld world) {
        return Worlds.series(world.run(), 0, "capital-lever")[27];
    }

    @Test
    void aProjectComesThatWouldNotOrSlips() {
        assertYears(output(fab(0)), 100, 100, 100, 100, 100, 100, 100);
        double[] comes = output(fab(0).event(event(Type.PROJECT_COMES, "fab", 1, 0, 1)));
        assertThat(comes).isEqualTo(output(fab(1)));
        assertThat(comes[6]).isGreaterThan(190);
        double[] late = output(fab(1).event(event(Type.PROJECT_SLIPS, "fab", 1, 0, 1)));
        double[] inTime = output(fab(1));
        assertThat(late[2]).isCloseTo(100, within(1e-9)).isLessThan(inTime[2]);
        // a year later, everything is as it was a year before; hiring takes the same time
        for (int y = 1; y < 6; y++) {
            assertThat(late[y + 1]).isCloseTo(inTime[y], within(1e-9));
        }
    }

    private static SmallWorld fab(double realisation) {
        return world("capacityLimit")
                .with("production.backlogShare", 0)
                .with("projects.slipYears", 0)
                .project(SmallWorld.fab(200, realisation, 1000), false);
    }

    /** The fab opens in the middle of a slump: it comes into the market as it is, and nothing is given back to it. */
    @Test
    void whoCameDuringASlumpIsGivenNothingBack() {
        var run = fab(1).event(event(Type.DEMAND_SLUMP, SmallWorld.CHIPS, 0.3, 2, 1))
                .run();
        played(run);
        var e = run.world().state().enterprises();
        int row = run.world().state().projects().row[0];
        assertThat(e.externalIndex[row]).isEqualTo(1);
        assertThat(e.externalIndex[e.from(0)]).isCloseTo(1, within(1e-12));
    }

    @Test
    void newcomersOfTheQuarterInWhichItBeganAreGivenNothingBack() {
        var run = world("entry")
                .with("entry.startUpRate", 2)
                .with("entry.ordinaryNetContribution", 0)
                .event(event(Type.DEMAND_SLUMP, SmallWorld.CHIPS, 0.3, 2, 1))
                .run();
        played(run);
        var e = run.world().state().enterprises();
        assertThat(e.to(0) - e.from(0)).isGreaterThan(400);
        for (int row = e.from(0); row < e.to(0); row++) {
            assertThat(e.externalIndex[row]).isCloseTo(1, within(1e-12));
        }
    }

    private static void played(SimulationRun run) {
        run.begin(0);
        for (int t = 0; t < 28; t++) {
            run.playQuarter();
        }
    }

    @Test
    void probabilityZeroIsNothingAndOneIsAlways() {
        var never = world().event(event(Type.DEMAND_SLUMP, SmallWorld.CHIPS, 0.3, 0, 0))
                .run();
        var always = world().event(event(Type.DEMAND_SLUMP, SmallWorld.CHIPS, 0.3, 0, 1))
                .run();
        var often = world().event(event(Type.DEMAND_SLUMP, SmallWorld.CHIPS, 0.3, 0, 0.25))
                .run();
        double[] without = output(world());
        int slumps = 0;
        for (int r = 0; r < 400; r++) {
            if (r < 20) {
                assertThat(Worlds.annual(never, r, 0)).isEqualTo(without);
                assertThat(Worlds.last(always, r)).isCloseTo(70, within(1e-9));
            }
            slumps += Worlds.last(often, r) < 71 ? 1 : 0;
        }
        assertThat(slumps / 400.0).isCloseTo(0.25, within(4 * StrictMath.sqrt(0.25 * 0.75 / 400)));
    }

    @Test
    void twoEventsOnTheSameMarketActTogether() {
        double[] output = output(world().event(event(Type.DEMAND_SLUMP, SmallWorld.CHIPS, 0.5, 2, 1))
                .event(event(Type.PRICE_CUT, SmallWorld.CHIPS, 0.2, 0, 1)));
        assertYears(output, 100, 40, 40, 80, 80);
        double[] overlap = capitalAccess(
                new ScenarioEvent("a", Type.EXPORT_CONTROL, AT, SmallWorld.CHIPS, 0.5, 1, 1),
                new ScenarioEvent("b", Type.EXPORT_CONTROL, AT.plus(2), SmallWorld.CHIPS, 0.5, 0, 1));
        double[] second =
                capitalAccess(new ScenarioEvent("b", Type.EXPORT_CONTROL, AT.plus(2), SmallWorld.CHIPS, 0.5, 0, 1));
        // when the first control ends, the second still holds
        assertThat(overlap[27]).isLessThan(0.75 * leverCapital(granted())).isLessThan(second[27]);
    }

    private static double[] capitalAccess(ScenarioEvent... events) {
        SmallWorld world = granted();
        for (ScenarioEvent event : events) {
            world.event(event);
        }
        return Worlds.series(world.run(), 0, "capital-lever");
    }
}
