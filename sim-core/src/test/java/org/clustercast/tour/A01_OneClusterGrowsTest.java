package org.clustercast.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.measure.IndicatorCatalog;
import org.clustercast.model.SmallWorld;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   chips 100 亿元 --- 10 % a year ---> 110, 121, ...
 *   40 enterprises above scale, 43 in the reservoir below
 * </pre>
 */
class A01_OneClusterGrowsTest {

    @Test
    void outputGrowsAtTheOrdinaryRate() {
        double[] output = Worlds.annual(SmallWorld.quiet().run(), 0, 0);
        assertThat(output[0]).isCloseTo(110, within(1e-7));
        assertThat(output[1]).isCloseTo(121, within(1e-7));
    }

    @Test
    void thePopulationHasTheStatedCountAndAReservoirAboutAsLarge() {
        var run = SmallWorld.quiet().run();
        run.begin(0);
        run.playQuarter();
        assertThat(run.world().state().accounts().aboveScale[0]).isEqualTo(40);
        assertThat(run.world().state().accounts().belowScale[0]).isBetween(38.0, 48.0);
    }

    @Test
    void valueAddedAndResearchFollowOutput() {
        var world = SmallWorld.quiet();
        var run = world.with("accounting.valueAddedShare", 0.25).run();
        run.begin(0);
        run.playQuarter();
        var accounts = run.world().state().accounts();
        assertThat(accounts.valueAddedYi[0]).isCloseTo(accounts.outputYi[0] * 0.25, within(1e-9));
        accounts.researchYi[0] = accounts.outputYi[0] * 0.01;
        var intensity = IndicatorCatalog.all().stream()
                .filter(indicator -> indicator.descriptor().id().equals("research-intensity"))
                .findFirst()
                .orElseThrow();
        assertThat(intensity.value(accounts, 0)).isCloseTo(0.04, within(1e-12));
    }

    @Test
    void withABacklogDemandIsAboveOutputAndTheRestAreLostOrders() {
        // three inputs at 0.6 of latent demand carry 0.6 of it
        var run = SmallWorld.quiet().run();
        run.begin(0);
        run.playQuarter();
        var accounts = run.world().state().accounts();
        assertThat(accounts.outputYi[0] / accounts.demandYi[0]).isCloseTo(0.6, within(1e-9));
        assertThat(accounts.lostOrdersYi[0]).isCloseTo(accounts.demandYi[0] - accounts.outputYi[0], within(1e-9));
    }
}
