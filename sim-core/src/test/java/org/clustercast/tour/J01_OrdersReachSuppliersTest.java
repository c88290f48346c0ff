package org.clustercast.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.clustercast.district.Enterprises;
import org.clustercast.district.Link;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.quantity.Quarter;
import org.clustercast.scenario.ScenarioEvent;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   cars 100  --sell 40 % to--&gt;  chips 200, half of it the anchor A0
 *   every supplier above the threshold has three customers of equal weight, drawn by output: about every second slot is
 *   the anchor's; those below get orders as the others do on average
 *   2025Q1: the anchor doubles, or leaves; its suppliers feel it a quarter later, or at once when it is gone
 * </pre>
 */
class J01_OrdersReachSuppliersTest {

    private static final int EVENT = 4;

    private static SmallWorld world() {
        return SmallWorld.quiet()
                .switches(Worlds.on("supplyChain"))
                .with("environment.clusterGrowth", 0)
                .withCars()
                .anchor(100, 1)
                .link(SmallWorld.CARS, SmallWorld.CHIPS, Link.Strength.STRONG, 0.2);
    }

    private static SmallWorld with(ScenarioEvent.Type type) {
        return world().event(new ScenarioEvent("e", type, Quarter.of(2025, 1), "A0", 1, 0, 1));
    }

    private static SimulationRun played(SmallWorld world, int quarters) {
        var run = world.run();
        run.begin(0);
        for (int t = 0; t < quarters; t++) {
            run.playQuarter();
        }
        return run;
    }

    /** Orders of the suppliers above the threshold, over those of the base year, in thirds; each must be whole. */
    private static int[] thirds(SimulationRun run) {
        var e = run.world().state().enterprises();
        int[] counts = new int[7];
        for (int row = e.from(0); row < e.to(0); row++) {
            if (!e.isCounted(row)) {
                continue;
            }
            double thirds = 3 * e.localOrders[row];
            assertThat(thirds).isCloseTo(StrictMath.rint(thirds), within(1e-9));
            counts[(int) StrictMath.rint(thirds)]++;
        }
        return counts;
    }

    @Test
    void asLongAsNothingHappensOrdersAreThoseOfTheBaseYear() {
        var run = played(world(), 28);
        int[] thirds = thirds(run);
        assertThat(thirds[3]).isEqualTo(suppliers(run));
        assertThat(run.world().state().accounts().outputYi[0]).isCloseTo(100, within(1e-9));
        // on a growing path too: customers are measured against the trend of their cluster
        var growing = world().with("environment.clusterGrowth", 0.1);
        var alone = SmallWorld.quiet().switches(Worlds.on()).withCars().anchor(100, 1);
        double[] expected = Worlds.annual(alone.run(), 0, 0);
        double[] output = Worlds.annual(growing.run(), 0, 0);
        for (int y = 0; y < output.length; y++) {
            assertThat(output[y]).isCloseTo(expected[y], within(1e-7));
        }
    }

    private static int suppliers(SimulationRun run) {
        var e = run.world().state().enterprises();
        return (int) IntStream.range(e.from(0), e.to(0)).filter(e::isCounted).count();
    }

    /** The mean by sales in the base year. */
    @Test
    void thoseBelowTheThresholdFeelWhatTheOthersFeelOnAverage() {
        var run =
                played(with(ScenarioEvent.Type.ANCHOR_LEAVES).with("supply-chain.customerSearchYears", 1e9), EVENT + 3);
        var e = run.world().state().enterprises();
        double orders = 0;
        double sales = 0;
        for (int row = e.from(0); row < e.to(0); row++) {
            double weight = e.isCounted(row) ? e.latentDemandYi[row] * e.localSales[row] : 0;
            orders += weight * e.localOrders[row];
            sales += weight;
        }
        assertThat(orders / sales).isLessThan(0.9);
        int below = 0;
        for (int row = e.from(0); row < e.to(0); row++) {
            if (e.status[row] == Enterprises.BELOW_SCALE) {
                assertThat(e.localOrders[row]).isCloseTo(orders / sales, within(1e-12));
                below++;
            }
        }
        assertThat(below).isGreaterThan(10);
    }

    /** Whoever crosses the threshold gets customers of its own: here all that are left buy as in the base year. */
    @Test
    void whoCrossesTheThresholdGetsCustomersOfItsOwn() {
        var run = with(ScenarioEvent.Type.ANCHOR_LEAVES)
                .switches(Worlds.on("supplyChain", "entry"))
                .with("entry.startUpRate", 0)
                .with("environment.clusterGrowth", 0.1)
                .with("supply-chain.customerSearchYears", 1e9)
                .run();
        run.begin(0);
        var e = run.world().state().enterprises();
        byte[] atStart = e.status.clone();
        double trend = 1;
        for (int t = 0; t < 28; t++) {
            trend *= run.world().trends().incumbentFactor(0, t);
            run.playQuarter();
        }
        int crossed = 0;
        for (int row = e.from(0); row < e.to(0); row++) {
            boolean isUp = atStart[row] == Enterprises.BELOW_SCALE && e.isCounted(row);
            boolean stays = atStart[row] == Enterprises.BELOW_SCALE && e.status[row] == atStart[row];
            crossed += isUp ? 1 : 0;
            if (isUp) {
                assertThat(e.localOrders[row] / trend).isCloseTo(1, within(0.01));
            } else if (stays) {
                assertThat(e.localOrders[row] / trend).isLessThan(0.9);
            }
        }
        assertThat(crossed).isPositive();
    }

    /** Customers found in a slump buy little, and later as much as in the base year: a slump makes nobody richer. */
    @Test
    void aSlumpNeverRaisesOrdersLater() {
        var slump = with(ScenarioEvent.Type.ANCHOR_LEAVES)
                .event(new ScenarioEvent(
                        "slump", ScenarioEvent.Type.DEMAND_SLUMP, Quarter.of(2025, 1), SmallWorld.CHIPS, 0.9, 2, 1));
        assertThat(Worlds.upTo(slump.run(), 0, "customers-found")[EVENT + 6]).isPositive();
        for (int quarters : new int[] {EVENT + 6, EVENT + 12, 28}) {
            var run = played(slump, quarters);
            var e = run.world().state().enterprises();
            for (int row = e.from(0); row < e.to(0); row++) {
                assertThat(e.localOrders[row]).isLessThan(1 + 1e-9);
            }
        }
        double[] without = Worlds.annual(with(ScenarioEvent.Type.ANCHOR_LEAVES).run(), 0, 0);
        double[] output = Worlds.annual(slump.run(), 0, 0);
        for (int y = 0; y < output.length; y++) {
            // found customers order by what was left to them a quarter ago: a little more for a moment
            assertThat(output[y]).isLessThanOrEqualTo(without[y] * 1.005);
        }
    }

    @Test
    void whenTheAnchorDoublesItsSuppliersGetMoreOrdersAQuarterLater() {
        assertThat(thirds(played(with(ScenarioEvent.Type.ANCHOR_GROWS), EVENT + 1))[3])
                .isEqualTo(suppliers(played(world(), 1)));
        var run = played(with(ScenarioEvent.Type.ANCHOR_GROWS), EVENT + 2);
        int[] thirds = thirds(run);
        int n = suppliers(run);
        double slots = (thirds[4] + 2.0 * thirds[5] + 3.0 * thirds[6]) / (3.0 * n);
        assertThat(thirds[3] + thirds[4] + thirds[5] + thirds[6]).isEqualTo(n);
        // the anchor makes half of chips' output; four standard errors
        assertThat(slots).isCloseTo(0.5, within(4 * StrictMath.sqrt(0.25 / (3 * n))));
        assertThat(run.world().state().accounts().outputYi[0]).isGreaterThan(110);
    }

    @Test
    void whenTheAnchorLeavesItsSuppliersLoseOrdersAndSearch() {
        var run =
                played(with(ScenarioEvent.Type.ANCHOR_LEAVES).with("supply-chain.customerSearchYears", 1e9), EVENT + 1);
        int[] thirds = thirds(run);
        int lost = 3 * thirds[0] + 2 * thirds[1] + thirds[2];
        assertThat(run.world().state().accounts().customersLost[0]).isEqualTo(lost);
        assertThat(lost).isPositive();
        assertThat(run.world().state().accounts().outputYi[0]).isLessThan(95);
        // with a search of a year everybody has found somebody in the end
        var found = with(ScenarioEvent.Type.ANCHOR_LEAVES);
        assertThat(Worlds.upTo(found.run(), 0, "customers-found")[27]).isEqualTo(lost);
        // a quarter of them at once
        assertThat(Worlds.series(found.run(), 0, "customers-found")[EVENT] / lost)
                .isCloseTo(0.25, within(4 * StrictMath.sqrt(0.25 * 0.75 / lost)));
    }

    /** Who lost an anchor finds others, and those buy no more than they can: most of the loss lasts. */
    @Test
    void customersThatAreFoundBuyNoMoreThanIsLeft() {
        var run = played(with(ScenarioEvent.Type.ANCHOR_LEAVES), 28);
        var e = run.world().state().enterprises();
        double orders = 0;
        double sales = 0;
        for (int row = e.from(0); row < e.to(0); row++) {
            double weight = e.isCounted(row) ? e.latentDemandYi[row] * e.localSales[row] : 0;
            orders += weight * e.localOrders[row];
            sales += weight;
        }
        int chips = run.world().scenario().clusterPosition(SmallWorld.CHIPS);
        double left = run.world().state().accounts().outputYi[chips] / 200;
        assertThat(left).as("half of the buyers' output is gone").isLessThan(0.7);
        assertThat(orders / sales).isLessThan(left + 0.1).isGreaterThan(left - 0.1);
    }

    @Test
    void industryServiceHelpsThemToFindOthersFaster() {
        double[] usual = Worlds.upTo(with(ScenarioEvent.Type.ANCHOR_LEAVES).run(), 0, "customers-found");
        var served = with(ScenarioEvent.Type.ANCHOR_LEAVES)
                .with("industry-service.accessEffect", 0)
                .with("industry-service.linkFillingEffect", 0)
                .adding(LeverIds.MATCHING, 1e6, 1e6);
        double[] faster = Worlds.upTo(served.run(), 0, "customers-found");
        for (int t = 0; t < 28; t++) {
            assertThat(faster[t]).isGreaterThanOrEqualTo(usual[t]);
        }
        // half a year instead of a year: every second one at once
        double lost = usual[27];
        assertThat(faster[EVENT] / lost).isCloseTo(0.5, within(4 * StrictMath.sqrt(0.25 / lost)));
    }
}
