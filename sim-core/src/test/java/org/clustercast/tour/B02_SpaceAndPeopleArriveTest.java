package org.clustercast.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   park "own" + 8 万㎡ a year, transitional: half a year, half of it is realised, 2 万元 of output a ㎡
 *   talent + 0.01 亿元 a year for skilled people: 0.6 万元 a person, half of whom would have come anyway
 * </pre>
 */
class B02_SpaceAndPeopleArriveTest {

    private static SmallWorld spaceShort() {
        return SmallWorld.quiet()
                .with("environment.clusterGrowth", 0)
                .with("production.backlogCoverageCapital", 1)
                .with("production.backlogCoverageStaff", 1);
    }

    @Test
    void floorSpaceArrivesAfterItsLagAndIsLetToThoseShortOfIt() {
        var run = spaceShort()
                .adding(LeverIds.SPACE, 8)
                .with("policy.spaceDeliveryMultiple", 1e9)
                .run();
        assertThat(Worlds.indicator(run, "space-delivered", 1)).isZero();
        assertThat(Worlds.indicator(run, "space-delivered", 2)).isCloseTo(1, within(1e-6));
        // 1 万㎡ carry 2 亿元 a year; a part goes to enterprises below scale
        assertThat(Worlds.indicator(run, "space-lever", 2)).isCloseTo(2, within(0.2));
    }

    @Test
    void aParkDoesNotLetMoreThanIsMissing() {
        var run = spaceShort()
                .adding(LeverIds.SPACE, 800)
                .with("policy.spaceDeliveryMultiple", 1e9)
                .run();
        run.begin(0);
        for (int t = 0; t < 28; t++) {
            run.playQuarter();
        }
        var parks = run.world().state().parks();
        assertThat(parks.leverUsedSqm[0]).isLessThan(parks.leverSupplySqm[0]);
        var accounts = run.world().state().accounts();
        assertThat(accounts.ordinarySpace[0] + accounts.leverSpace[0]).isCloseTo(accounts.demandYi[0], within(1e-6));
    }

    @Test
    void floorSpaceOfThoseWhoLeaveIsLetAgain() {
        // everybody but anchors leaves soon; what they used must come back, up to the last quarter's leavers
        var run = spaceShort()
                .switches(new Switches(false, true, false, true, false, true, true, false))
                .with("ladder.exitHazardAge8plus", 0.8)
                .with("ladder.exitHazardAge3to7", 0.8)
                .adding(LeverIds.SPACE, 8)
                .with("policy.spaceDeliveryMultiple", 1e9)
                .run();
        run.begin(0);
        double vacated = 0;
        for (int t = 0; t < 28; t++) {
            run.playQuarter();
            var parks = run.world().state().parks();
            double booked = parks.leverUsedSqm[0] + parks.leverUsedSqm[1];
            // 2 万元 a year for each ㎡
            double used = leverSpace(run) / 2e-4 + parks.vacatedSqm[0];
            assertThat(booked).isCloseTo(used, within(1e-6 * (1 + used)));
            vacated += parks.vacatedSqm[0];
        }
        assertThat(vacated).isPositive();
    }

    private static double leverSpace(SimulationRun run) {
        var e = run.world().state().enterprises();
        double carried = 0;
        for (int row = e.from(0); row < e.to(0); row++) {
            carried += e.leverSpace[row];
        }
        return carried;
    }

    @Test
    void supportedPeopleFillVacanciesOfTheirTier() {
        var staffShort = SmallWorld.quiet()
                .with("environment.clusterGrowth", 0)
                .with("production.backlogCoverageCapital", 1)
                .with("production.backlogCoverageSpace", 1)
                .with("policy.talentDeliveryMultiple", 1e9)
                .adding(LeverIds.TALENT, 0, 0.01);
        // 100 万元 a year / 0.6 * 0.5 = 83.3 persons a year
        assertThat(Worlds.indicator(staffShort.run(), "people-recruited", 1)).isZero();
        assertThat(Worlds.indicator(staffShort.run(), "people-recruited", 2)).isCloseTo(83.333 / 4, within(1e-3));
    }

    @Test
    void clustersCompeteForOpenPeopleProRataToVacancies() {
        var two = SmallWorld.quiet()
                .withCars()
                .with("environment.clusterGrowth", 0)
                .with("policy.talentDeliveryMultiple", 1e9)
                .adding(LeverIds.TALENT, 0, 0, 0.02);
        var run = two.run();
        run.begin(0);
        for (int t = 0; t < 3; t++) {
            run.playQuarter();
        }
        double[] recruits = run.world().state().accounts().recruits;
        assertThat(recruits[0]).isCloseTo(recruits[1], within(1e-6));
        assertThat(recruits[0] + recruits[1]).isCloseTo(166.667 / 4, within(1e-3));
    }

    @Test
    void reservedPeopleGoToTheirClusterOnly() {
        var run = SmallWorld.quiet()
                .withCars()
                .with("policy.talentDeliveryMultiple", 1e9)
                .adding(LeverIds.TALENT, 0, 0.02)
                .run();
        run.begin(0);
        for (int t = 0; t < 3; t++) {
            run.playQuarter();
        }
        double[] recruits = run.world().state().accounts().recruits;
        assertThat(recruits[0]).isZero();
        assertThat(recruits[1]).isCloseTo(166.667 / 4, within(1e-3));
    }
}
