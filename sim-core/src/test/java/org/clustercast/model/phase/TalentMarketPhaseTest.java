package org.clustercast.model.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.junit.jupiter.api.Test;

/** People and vacancies; see also the tour, B02. */
class TalentMarketPhaseTest {

    /** Staff carries 60 % of demand, so 40 % of it is vacant; a speed of 0.5 a year fills 1 - 0.5^(1/4) of that a quarter. */
    @Test
    void nobodyIsHiredForAPostThatIsNotThere() {
        var run = played(
                SmallWorld.quiet()
                        .with("environment.clusterGrowth", 0)
                        .with("policy.talentDeliveryMultiple", 1e5)
                        .adding(LeverIds.TALENT, 1e4),
                3);
        var a = run.world().state().accounts();
        double speed = 1 - StrictMath.pow(0.5, 0.25);
        // skilled workers are 30 % of the 10,000; only their posts are filled
        assertThat(a.recruits[0]).isCloseTo(speed * 0.3 * a.vacancies[0], within(1e-6));
        double hired =
                Arrays.stream(run.world().state().enterprises().leverStaff).sum();
        assertThat(hired).isCloseTo(a.recruits[0] * 100 / 10_000, within(1e-9));
    }

    @Test
    void whereDemandBindsThereIsNoVacancy() {
        var run = played(SmallWorld.quiet().with("production.backlogShare", 0).adding(LeverIds.TALENT, 1), 8);
        assertThat(run.world().state().accounts().vacancies[0]).isZero();
        assertThat(run.world().state().accounts().leverStaff[0]).isZero();
    }

    @Test
    void someOfThePeopleLeave() {
        var world = SmallWorld.quiet()
                .with("environment.clusterGrowth", 0)
                .adding(LeverIds.TALENT, 0.1)
                .ending(LeverIds.TALENT, 4);
        double last = played(world, 6).world().state().accounts().leverStaff[0];
        double year = played(world, 10).world().state().accounts().leverStaff[0];
        assertThat(year / last).isCloseTo(StrictMath.pow(0.99, 4), within(1e-9));
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
