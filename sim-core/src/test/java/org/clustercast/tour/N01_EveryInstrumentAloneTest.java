package org.clustercast.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.clustercast.district.ApprovalPipeline;
import org.clustercast.district.ApprovalPipeline.Stage;
import org.clustercast.district.Deliveries;
import org.clustercast.district.Link;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Text;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * <pre>
 *   a small world with everything in it, and one instrument at a time more than practice
 *
 *   effort  --lag--&gt;  builds up  --&gt;  1 - e^(-effort / S)  --&gt;  its signature indicator
 *   off: nothing moves, to the last bit; what it would have cost is unallocated
 * </pre>
 */
class N01_EveryInstrumentAloneTest {

    private static final int REPLICATIONS = 12;
    private static final int QUARTERS = 28;

    /**
     * An instrument: amount that asks for as much as its capacity, indicator that must rise, first quarter in which this
     * may be, what it delivers.
     */
    record Case(String lever, double amount, String indicator, int first, ToDoubleFunction<Deliveries> delivers) {

        @Override
        public String toString() {
            return lever;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(LeverIds.LIST, 10, "selected", 2, d -> d.retention[0] * d.listPlaces[0]),
                new Case(LeverIds.MAP, 10, "gap-arrivals", 6, d -> d.gapFocus[0]),
                new Case(LeverIds.ATTRACTION, 10, "leads", 2, d -> d.leadFactor[0] - 1),
                new Case(LeverIds.PROJECTS, 10, "project-output", 8, d -> d.projectCare),
                new Case(LeverIds.PLAN, 10, "leads-signed", 2, d -> d.signingOdds[0] - 1),
                new Case(LeverIds.GRANTS, 5, "capital-lever", 6, d -> d.capitalYi[0]),
                new Case(LeverIds.TALENT, 2, "staff-lever", 2, d -> d.people[0][2] + d.people[1][2]),
                new Case(LeverIds.GREEN_CHANNEL, 10, "approvals", 2, d -> d.reviewSaving[0]),
                new Case(LeverIds.CARRIERS, 10, "breakthroughs", 2, d -> d.breakthroughFactor[0] - 1),
                new Case(LeverIds.SPACE, 20, "space-lever", 2, d -> d.spaceSqm[0] + d.spaceSqm[1]),
                new Case(LeverIds.EXPERTS, 10, "leads-talks", 2, d -> d.insight[0]),
                new Case(LeverIds.FUNDS, 5, "capital-lever", 5, d -> d.capitalYi[0]),
                new Case(LeverIds.COORDINATION, 10, "arrivals", 3, d -> d.lagSaving[0]),
                new Case(LeverIds.CULTIVATION, 10, "specialised", 4, d -> d.ladderOdds[0] - 1),
                new Case(LeverIds.SERVICES, 10, "technology-gain", 2, d -> d.serviceGain[0]),
                new Case(LeverIds.MATCHING, 10, "chain-completeness", 2, d -> d.linkFilling[0]));
    }

    private static SmallWorld world() {
        return SmallWorld.quiet()
                .switches(Switches.usual())
                .gap(SmallWorld.CHIPS)
                .link(SmallWorld.CHIPS, SmallWorld.CHIPS, Link.Strength.WEAK, 0.2)
                .breakthroughs(20)
                .pipeline(pipeline())
                .project(SmallWorld.fab(50, 0.5, 1000), true)
                .with("projects.projectsPerTeamMember", 0.1)
                .with("projects.careOddsRatio", 10)
                .with("policy.grantDeliveryMultiple", 1)
                .with("policy.fundDeliveryMultiple", 1)
                .with("policy.spaceDeliveryMultiple", 1)
                .with("policy.talentDeliveryMultiple", 1)
                .with("entry.arrivalRate", 0.3);
    }

    private static ApprovalPipeline pipeline() {
        Text name = Text.same("drugs");
        var trial = new Stage("trial", name, 20, 2, 0.8, false);
        var review = new Stage("review", name, 5, 2, 0.8, true);
        return new ApprovalPipeline("drugs", name, SmallWorld.CHIPS, "test", 2, 1, 2, List.of(trial, review));
    }

    @Test
    void everyLeverOfTheModelIsHere() {
        TreeSet<String> here = new TreeSet<>(List.of(LeverIds.SUPERVISION));
        cases().forEach(c -> here.add(c.lever()));
        assertThat(here)
                .containsExactlyElementsOf(new TreeSet<>(world().scenario().levers().stream()
                        .map(LeverPlan::lever)
                        .toList()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itsSignatureRisesAfterItsLagAndNotBefore(Case c) {
        var usual = world().run();
        var alone = world().adding(c.lever(), c.amount()).run();
        double more = 0;
        for (int r = 0; r < REPLICATIONS; r++) {
            double[] without = Worlds.series(usual, r, c.indicator());
            double[] with = Worlds.series(alone, r, c.indicator());
            int first = Worlds.firstDifference(without, with);
            assertThat(first < 0 || first >= c.first())
                    .as("first difference in quarter %d", first)
                    .isTrue();
            for (int t = 0; t < QUARTERS; t++) {
                // counts weigh the more the earlier they come
                more += (with[t] - without[t]) * (QUARTERS - t);
            }
        }
        assertThat(more).isPositive();
    }

    /** Effort of half a year counts from the third quarter on: before it no indicator at all differs. */
    @ParameterizedTest
    @MethodSource("cases")
    void nothingElseMovesBeforeItsLag(Case c) {
        List<String> immediate = List.of(LeverIds.FUNDS, LeverIds.PROJECTS);
        if (immediate.contains(c.lever())) {
            return; // announced at once; luck of projects is drawn at the start
        }
        for (String id : indicators(world().run())) {
            double[] without = Worlds.series(USUAL, 0, id);
            double[] with = Worlds.series(alone(c), 0, id);
            assertThat(Arrays.copyOf(with, 2)).as(id).isEqualTo(Arrays.copyOf(without, 2));
        }
    }

    private static final SimulationRun USUAL = world().until(2024).run();

    private static SimulationRun alone(Case c) {
        return world().until(2024).adding(c.lever(), c.amount()).run();
    }

    private static List<String> indicators(SimulationRun run) {
        return run.layout().indicators().stream().map(i -> i.id()).toList();
    }

    /** Asking for once and twice what it can do gives 1 - e^-1 and 1 - e^-2 of it. */
    @ParameterizedTest
    @MethodSource("cases")
    void twiceTheEffortGivesLessThanTwice(Case c) {
        double once = delivered(c, 1);
        double twice = delivered(c, 2);
        assertThat(once).isPositive();
        assertThat(delivered(c, 0)).isZero();
        double expected = (1 - StrictMath.exp(-2)) / (1 - StrictMath.exp(-1));
        assertThat(twice / once).isCloseTo(expected, within(2e-3));
    }

    private static double delivered(Case c, double times) {
        var run = world().adding(c.lever(), times * c.amount()).run();
        run.begin(0);
        for (int t = 0; t < QUARTERS - 1; t++) {
            run.playQuarter();
        }
        return c.delivers().applyAsDouble(run.world().state().deliveries());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void switchedOffIsTheOrdinaryWorldToTheLastBit(Case c) {
        var usual = record(world());
        var off = record(world().adding(c.lever(), c.amount()).off(c.lever()));
        assertThat(off.doubles()).isEqualTo(usual.doubles());
        int ledger = world().run().layout().ledgerPosition(0, 0, 0);
        assertThat(Arrays.copyOf(off.floats(), ledger)).isEqualTo(Arrays.copyOf(usual.floats(), ledger));
        // negative control: on, it is another world
        var on = record(world().adding(c.lever(), c.amount()));
        assertThat(Arrays.copyOf(on.floats(), ledger)).isNotEqualTo(Arrays.copyOf(usual.floats(), ledger));
    }

    private static ReplicationRecord record(SmallWorld world) {
        var run = world.run();
        var record = new ReplicationRecord(run.layout());
        run.run(1, record);
        return record;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itsCostIsBookedAndUnallocatedWhenItIsOff(Case c) {
        double[] usual = money(world(), c.lever());
        double[] on = money(world().adding(c.lever(), c.amount()), c.lever());
        double[] off = money(world().adding(c.lever(), c.amount()).off(c.lever()), c.lever());
        assertThat(on[1]).isGreaterThan(usual[1]);
        assertThat(off[0]).isEqualTo(on[0]).isGreaterThan(usual[0]);
        assertThat(off[1]).isEqualTo(usual[1]);
    }

    @Test
    void supervisorsArePaidToo() {
        // 10 at 40 万元 a year
        double[] on = money(world().adding(LeverIds.SUPERVISION, 10), LeverIds.SUPERVISION);
        assertThat(on).containsExactly(0.04f, 0.04f);
        double[] off = money(world().adding(LeverIds.SUPERVISION, 10).off(LeverIds.SUPERVISION), LeverIds.SUPERVISION);
        assertThat(off).containsExactly(0.04f, 0);
    }

    /** Money of a lever in the fourth year: stated and used, 亿元; social money is not the treasury's. */
    private static double[] money(SmallWorld world, String lever) {
        var run = world.run();
        var record = new ReplicationRecord(run.layout());
        run.run(1, record);
        double[] money = new double[2];
        var lines = run.layout().ledger();
        for (int i = 0; i < lines.size(); i++) {
            boolean counts = lines.get(i).resource().equals("funding")
                    && lines.get(i).instrument().equals(lever)
                    && lines.get(i).unit().equals("亿元")
                    && !lines.get(i).source().equals("social");
            for (int side = 0; side < 2; side++) {
                money[side] += counts ? record.floats()[run.layout().ledgerPosition(i, 3, side)] : 0;
            }
        }
        return money;
    }

    /** No growth: the cluster falls behind the path to its target of 120 in 2025, which supervision looks at. */
    private static SmallWorld behind() {
        return SmallWorld.quiet().with("environment.clusterGrowth", 0).adding(LeverIds.GRANTS, 4);
    }

    @Test
    void supervisionChangesNothingByDefault() {
        var run = behind().adding(LeverIds.SUPERVISION, 1e6).run();
        assertThat(Worlds.annual(run, 0, 0)).isEqualTo(Worlds.annual(behind().run(), 0, 0));
        for (String id : indicators(run)) {
            assertThat(Worlds.series(run, 0, id)).as(id).isEqualTo(Worlds.series(behind().run(), 0, id));
        }
        assertThat(Worlds.series(run, 0, "behind-path")[5]).isEqualTo(1);
    }

    @Test
    void supervisionGivesMoreWhereItsEffectIsSet() {
        var effective = behind().with("supervision.correctionEffect", 0.5);
        double[] usual = Worlds.annual(effective.run(), 0, 0);
        double[] corrected =
                Worlds.annual(effective.adding(LeverIds.SUPERVISION, 1e6).run(), 0, 0);
        assertThat(corrected[0]).isEqualTo(usual[0]);
        assertThat(corrected[3]).isGreaterThan(usual[3]);
        // there is no target after 2025, so nobody is behind and nothing is added any more
        double[] path = Worlds.series(behind().run(), 0, "behind-path");
        assertThat(path[7]).isEqualTo(1);
        assertThat(path[9]).isZero();
    }
}
