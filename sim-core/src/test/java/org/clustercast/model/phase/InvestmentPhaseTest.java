package org.clustercast.model.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.junit.jupiter.api.Test;

/** Capital of practice and of levers; see also the tour, B01 and M01. */
class InvestmentPhaseTest {

    /** 4 亿元 a year, half additional: 0.5 a quarter carry 0.25, ordered in the third quarter and ready a year later. */
    @Test
    void capitalIsReadyWhenItIsBuiltAndWearsOut() {
        var world = SmallWorld.quiet()
                .with("environment.clusterGrowth", 0)
                .with("policy.grantDeliveryMultiple", 1e5)
                .adding(LeverIds.GRANTS, 4)
                .ending(LeverIds.GRANTS, 1);
        assertThat(leverCapital(world, 6)).isZero();
        double ready = leverCapital(world, 7);
        assertThat(ready).isCloseTo(0.25, within(1e-4));
        double year = leverCapital(world, 11);
        assertThat(year / ready).isCloseTo(StrictMath.pow(0.98, 4), within(1e-9));
    }

    @Test
    void nobodyOrdersWhatItDoesNotMiss() {
        var run = played(SmallWorld.quiet().with("production.backlogShare", 0).adding(LeverIds.GRANTS, 4), 12);
        assertThat(run.world().state().accounts().leverCapital[0]).isZero();
    }

    @Test
    void practiceKeepsItsCoverage() {
        var run = played(SmallWorld.quiet(), 28);
        var a = run.world().state().accounts();
        assertThat(a.ordinaryCapital[0] / a.demandYi[0]).isCloseTo(0.6, within(1e-9));
    }

    /** Money is short: per 亿元 missed an enterprise on the list gets more, and all together as much as without a list. */
    @Test
    void enterprisesOnTheListComeFirstWhereMoneyIsShort() {
        var without = played(SmallWorld.quiet().adding(LeverIds.GRANTS, 4), 12);
        var with = played(SmallWorld.quiet().adding(LeverIds.GRANTS, 4).adding(LeverIds.LIST, 6), 12);
        var e = with.world().state().enterprises();
        var before = without.world().state().enterprises();
        double total = Arrays.stream(e.leverCapital).sum()
                + Arrays.stream(e.capitalUnderway).sum();
        double totalBefore = Arrays.stream(before.leverCapital).sum()
                + Arrays.stream(before.capitalUnderway).sum();
        assertThat(total).isCloseTo(totalBefore, within(1e-9));
        double ofListed = 0;
        double ofThemBefore = 0;
        for (int row = e.from(0); row < e.to(0); row++) {
            ofListed += e.selected[row] ? e.leverCapital[row] + e.capitalUnderway[row] : 0;
            ofThemBefore += e.selected[row] ? before.leverCapital[row] + before.capitalUnderway[row] : 0;
        }
        assertThat(ofListed).isGreaterThan(1.02 * ofThemBefore);
    }

    /** Of all enterprises, those below the threshold too. */
    private static double leverCapital(SmallWorld world, int quarters) {
        return Arrays.stream(played(world, quarters).world().state().enterprises().leverCapital)
                .sum();
    }

    private static SimulationRun played(SmallWorld world, int quarters) {
        var run = world.run();
        run.begin(0);
        for (int t = 0; t < quarters; t++) {
            run.playQuarter();
        }
        return run;
    }
}
