package org.clustercast.model.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.SplittableRandom;
import org.clustercast.district.Deliveries;
import org.clustercast.district.Ledger;
import org.clustercast.district.LedgerAccount;
import org.clustercast.district.TalentTier;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.Ceilings;
import org.clustercast.model.setting.LeverIds;
import org.junit.jupiter.api.Test;

/**
 * The difference from practice is by key and part: at the same total one part is given up, and another one is asked for
 * and delivered as far as teams can. Practice of the small world: grants 5, talent 1, space 10, funds 5 a year.
 */
class PartDeliveryTest {

    private static final Map<String, Double> HALVES = Map.of("expansion", 0.5, "growth", 0.5);

    private static SimulationRun played(SmallWorld world, int quarters) {
        var run = world.run();
        run.begin(0);
        for (int t = 0; t < quarters; t++) {
            run.playQuarter();
        }
        return run;
    }

    private static Deliveries deliveries(SmallWorld world, int quarters) {
        return played(world, quarters).world().state().deliveries();
    }

    /** 2.5 a year of 5 are asked for anew, the capacity is 2 * 5; what is given up is given up whole. */
    @Test
    void grantsForOnePurposeAreTakenFromTheOthers() {
        var world = SmallWorld.quiet()
                .with("policy.grantDeliveryMultiple", 2)
                .dividing(LeverIds.GRANTS, HALVES, Map.of("growth", 1.0));
        Deliveries d = deliveries(world, 3);
        assertThat(d.capitalYi[0]).isCloseTo(-2.5 / 4 * 0.5, within(1e-12));
        assertThat(d.researchYi[0]).isCloseTo(10 * (1 - StrictMath.exp(-0.25)) / 4, within(1e-12));
    }

    @Test
    void theSplitOfPracticeAtTheTotalOfPracticeDeliversNothing() {
        Deliveries d = deliveries(SmallWorld.quiet().dividing(LeverIds.GRANTS, HALVES, HALVES), 3);
        assertThat(d.capitalYi).containsOnly(0.0);
        assertThat(d.researchYi).containsOnly(0.0);
    }

    @Test
    void moneyForOneTierIsTakenFromTheOthers() {
        Map<String, Double> practice = Map.of("skilled", 0.5, "young", 0.5);
        var world = SmallWorld.quiet().dividing(LeverIds.TALENT, practice, Map.of("skilled", 1.0));
        double[] people = deliveries(world, 3).people[0];
        assertThat(people[TalentTier.SKILLED.ordinal()]).isPositive();
        assertThat(people[TalentTier.YOUNG.ordinal()]).isNegative();
    }

    @Test
    void aModeOfSpaceComesAfterItsOwnLagAndAnotherOneIsGivenUp() {
        var world = SmallWorld.quiet()
                .with("space-market.transitionalLagYears", 0.25)
                .with("space-market.upstairsLagYears", 1)
                .dividing(LeverIds.SPACE, Map.of("transitional", 0.5, "upstairs", 0.5), Map.of("transitional", 1.0));
        double early = deliveries(world, 3).spaceSqm[0];
        double late = deliveries(world, 6).spaceSqm[0];
        assertThat(early).isPositive();
        // the half that is given up would have been ready by now, and teams do not deliver all that was asked for
        assertThat(late).isNegative().isLessThan(early);
    }

    @Test
    void booksCloseByPart() {
        Map<String, Double> even = Map.of("district", 0.5, "municipal", 0.5);
        var run = played(SmallWorld.quiet().dividing(LeverIds.FUNDS, even, Map.of("municipal", 1.0)), 8);
        Ledger ledger = run.world().state().ledger();
        var lines = run.world().ledgerPlan().lines();
        for (int line = 0; line < lines.size(); line++) {
            LedgerAccount account = lines.get(line);
            boolean isMoney = !account.resource().equals(Ceilings.ADDITION);
            if (isMoney
                    && account.instrument().equals(LeverIds.FUNDS)
                    && !account.source().equals("social")) {
                boolean isCity = account.source().equals("municipal");
                assertThat(ledger.supplied(line, 1)).isCloseTo(isCity ? 5 : 0, within(1e-9));
                assertThat(ledger.used(line, 1)).isBetween(0.0, ledger.supplied(line, 1));
                assertThat(ledger.used(line, 1) > 0).isEqualTo(isCity);
            }
        }
    }

    /** Random splits: parts that get more share what teams deliver of all that is asked for; the rest is given up whole. */
    @Test
    void whateverTheSplitTeamsDeliverTheirCapacityAndNoMore() {
        SplittableRandom random = new SplittableRandom(12);
        for (int n = 0; n < 40; n++) {
            double practised = random.nextDouble();
            double stated = random.nextDouble();
            double extra = 4 * random.nextDouble();
            var world = SmallWorld.quiet()
                    .with("policy.grantDeliveryMultiple", 2)
                    .adding(LeverIds.GRANTS, extra)
                    .dividing(
                            LeverIds.GRANTS,
                            Map.of("expansion", practised, "growth", 1 - practised),
                            Map.of("expansion", stated, "growth", 1 - stated));
            Deliveries d = deliveries(world, 3);
            double[] wanted = {(5 + extra) * stated - 5 * practised, (5 + extra) * (1 - stated) - 5 * (1 - practised)};
            double requested = Math.max(0, wanted[0]) + Math.max(0, wanted[1]);
            double share = 10 * (1 - StrictMath.exp(-requested / 10)) / requested;
            assertThat(d.capitalYi[0]).isCloseTo(0.5 / 4 * (wanted[0] > 0 ? share : 1) * wanted[0], within(1e-9));
            assertThat(d.researchYi[0]).isCloseTo((wanted[1] > 0 ? share : 1) * wanted[1] / 4, within(1e-9));
        }
    }

    @Test
    void theMostThatEnterprisesMayTakeHoldsForTheSumOfTheParts() {
        var world = SmallWorld.quiet()
                .adding(LeverIds.GRANTS, 4)
                .dividing(LeverIds.GRANTS, HALVES, Map.of("expansion", 0.2, "growth", 0.8));
        double free = played(world, 3).world().state().accounts().grantsYi[0];
        world.with("policy.grantCapYi", 1e-3);
        var run = played(world, 3);
        double capped = run.world().state().accounts().grantsYi[0];
        double most = run.world().state().accounts().lastAboveScale[0] * 1e-3 / 4;
        assertThat(free).isGreaterThan(most);
        assertThat(capped).isCloseTo(most, within(1e-9));
        assertThat(run.world().state().deliveries().capitalYi[0]).isNegative();
    }
}
