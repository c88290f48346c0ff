package org.clustercast.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.clustercast.quantity.Text;
import org.junit.jupiter.api.Test;

/** The algebra of a lever: every word gives a new plan and leaves the old one as it was. */
class LeverPlanTest {

    private static final int QUARTERS = 8;
    private static final Quarters FIRST_YEAR = new Quarters(0, 3);
    private static final Quarters SECOND_YEAR = new Quarters(4, 7);
    private static final Quarters ALWAYS = new Quarters(0, 7);

    /** Practice gives chips 2 and cars 3 a year; the scenario gives chips 5 and leaves 1 to nobody. */
    private final LeverPlan plan = new LeverPlan(
            "grants",
            6,
            Text.same("grants"),
            "亿元/年",
            "4(6)",
            true,
            List.of("chips", "cars"),
            rows(2, 3),
            rows(5, 3),
            row(1),
            LeverSplit.asInPractice(Map.of("loans", 0.75, "rd", 0.25)));

    private static double[] row(double flow) {
        double[] row = new double[QUARTERS];
        Arrays.fill(row, flow);
        return row;
    }

    private static double[][] rows(double chips, double cars) {
        return new double[][] {row(chips), row(cars)};
    }

    private static double stated(LeverPlan plan, int quarter) {
        return plan.total(0, quarter) + plan.total(1, quarter) + plan.unassigned(quarter);
    }

    @Test
    void withStatesTheFlowOfAKeyAnew() {
        LeverPlan more = plan.with("cars", SECOND_YEAR, 7);
        assertThat(more.total(1, 3)).isEqualTo(3);
        assertThat(more.total(1, 4)).isEqualTo(7);
        assertThat(more.addition(1, 7)).isEqualTo(4);
        assertThat(more.total(0, 4)).as("the other key").isEqualTo(5);
        assertThat(more.base(1, 4)).as("practice").isEqualTo(3);
        assertThat(more.unassigned(4)).isEqualTo(1);
    }

    @Test
    void addingGivesMoreOrTakesAway() {
        assertThat(plan.adding("chips", FIRST_YEAR, 0.5).total(0, 0)).isEqualTo(5.5);
        assertThat(plan.adding("chips", FIRST_YEAR, -5).total(0, 3)).isZero();
        assertThat(plan.adding("chips", FIRST_YEAR, -5).total(0, 4)).isEqualTo(5);
        assertThat(plan.adding("chips", FIRST_YEAR, 0)).isEqualTo(plan);
    }

    @Test
    void moveTakesFromOneKeyAndGivesToAnother() {
        LeverPlan moved = plan.move("chips", "cars", 1.5, SECOND_YEAR);
        assertThat(moved.total(0, 4)).isEqualTo(3.5);
        assertThat(moved.total(1, 4)).isEqualTo(4.5);
        assertThat(moved.total(0, 0)).isEqualTo(5);
    }

    @Test
    void practiceStatesNothingAndOffOnlyDoesNotAct() {
        assertThat(plan.isNil()).isFalse();
        assertThat(plan.practice().isNil()).isTrue();
        assertThat(plan.practice().unassigned()).containsOnly(0);
        assertThat(plan.practice().on()).isTrue();
        assertThat(plan.off().on()).isFalse();
        assertThat(plan.off().total(0, 0)).as("off keeps what is stated").isEqualTo(5);
        assertThat(plan.off().acting()).isEqualTo(plan);
        assertThat(plan.off().off()).isEqualTo(plan.off());
        assertThat(plan.practice().practice()).isEqualTo(plan.practice());
    }

    @Test
    void timesIsAMultipleOfEverythingThatIsStated() {
        LeverPlan twice = plan.times(2);
        assertThat(twice.total()).isDeepEqualTo(rows(10, 6));
        assertThat(twice.unassigned()).containsOnly(2);
        assertThat(twice.base()).isDeepEqualTo(plan.base());
        assertThat(plan.times(1)).isEqualTo(plan);
    }

    @Test
    void dividedStatesOtherSharesForAllQuarters() {
        LeverPlan research = plan.divided(Map.of("rd", 1.0));
        assertThat(research.addition(0, 0, 0)).as("loans").isEqualTo(-2 * 0.75);
        assertThat(research.addition(0, 1, 7)).as("rd").isEqualTo(5 - 2 * 0.25);
        assertThat(research.divided(Map.of("loans", 0.75, "rd", 0.25))).isEqualTo(plan);
    }

    /** Negative control: an algebra that changed plans in place would pass most of the other tests. */
    @Test
    void nothingChangesInPlace() {
        LeverPlan before = plan.times(1);
        List<UnaryOperator<LeverPlan>> words = List.of(
                p -> p.with("cars", ALWAYS, 9),
                p -> p.adding("cars", ALWAYS, 1),
                p -> p.move("chips", "cars", 1, ALWAYS),
                p -> p.times(3),
                p -> p.divided(Map.of("rd", 1.0)),
                LeverPlan::off,
                LeverPlan::practice);
        for (UnaryOperator<LeverPlan> word : words) {
            assertThat(word.apply(plan)).isNotEqualTo(plan);
            assertThat(plan).isEqualTo(before).hasSameHashCodeAs(before);
        }
    }

    @Test
    void flowsAreCopiesThatNobodyChanges() {
        double[][] base = rows(2, 3);
        double[][] total = rows(5, 3);
        double[] unassigned = row(1);
        LeverPlan same = new LeverPlan(
                "grants",
                6,
                plan.label(),
                plan.unit(),
                "4(6)",
                true,
                plan.keys(),
                base,
                total,
                unassigned,
                plan.split());
        base[0][0] = -1;
        total[0][0] = -1;
        unassigned[0] = -1;
        same.base()[0][0] = -2;
        same.total()[0][0] = -2;
        same.unassigned()[0] = -2;
        assertThat(same).isEqualTo(plan).hasToString(plan.toString());
    }

    @Test
    void moveKeepsWhatIsGivenOutAndTheWayBackIsTheSamePlan() {
        SplittableRandom random = new SplittableRandom(13);
        LeverPlan moved = plan;
        for (int i = 0; i < 200; i++) {
            int first = random.nextInt(QUARTERS);
            Quarters when = new Quarters(first, first + random.nextInt(QUARTERS - first));
            String from = plan.keys().get(random.nextInt(2));
            String to = from.equals("chips") ? "cars" : "chips";
            LeverPlan before = moved;
            double amount = least(before, before.position(from), when) * random.nextDouble();
            moved = before.move(from, to, amount, when);
            LeverPlan back = moved.move(to, from, amount, when);
            for (int q = 0; q < QUARTERS; q++) {
                assertThat(stated(moved, q)).isCloseTo(stated(plan, q), within(1e-12));
                assertThat(back.total(0, q)).isCloseTo(before.total(0, q), within(1e-12));
                assertThat(moved.total(0, q)).isNotNegative();
            }
        }
    }

    private static double least(LeverPlan plan, int key, Quarters when) {
        double least = Double.POSITIVE_INFINITY;
        for (int q = when.first(); q <= when.last(); q++) {
            least = Math.min(least, plan.total(key, q));
        }
        return least;
    }

    @Test
    void theLaterWithWinsAndTheOrderOfOthersDoesNotMatter() {
        assertThat(plan.with("cars", ALWAYS, 4).with("cars", SECOND_YEAR, 6))
                .isEqualTo(plan.with("cars", FIRST_YEAR, 4).with("cars", SECOND_YEAR, 6))
                .isEqualTo(plan.with("cars", SECOND_YEAR, 6).with("cars", FIRST_YEAR, 4));
        assertThat(plan.with("cars", ALWAYS, 4).with("chips", ALWAYS, 6).off())
                .isEqualTo(plan.off().with("chips", ALWAYS, 6).with("cars", ALWAYS, 4));
        assertThat(plan.with("cars", SECOND_YEAR, 6).with("cars", ALWAYS, 4))
                .as("here the order does matter")
                .isNotEqualTo(plan.with("cars", ALWAYS, 4).with("cars", SECOND_YEAR, 6));
    }

    @Test
    void nobodyGivesWhatHeDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.move("chips", "cars", 5.001, FIRST_YEAR))
                .withMessageContaining("5.001");
        assertThatIllegalArgumentException().isThrownBy(() -> plan.adding("cars", ALWAYS, -3.5));
        LeverPlan thirds = plan.with("cars", ALWAYS, 0.3);
        assertThat(thirds.move("cars", "chips", 0.1 + 0.2, ALWAYS).total(1, 0))
                .as("what is left by rounding")
                .isZero();
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        for (double amount : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> plan.with("cars", ALWAYS, amount));
            assertThatIllegalArgumentException().isThrownBy(() -> plan.move("chips", "cars", amount, ALWAYS));
            assertThatIllegalArgumentException().isThrownBy(() -> plan.times(amount));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> plan.adding("cars", ALWAYS, Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.with("fabs", ALWAYS, 1))
                .withMessageContaining("fabs")
                .withMessageContaining("[chips, cars]");
        assertThatIllegalArgumentException().isThrownBy(() -> plan.with("cars", new Quarters(4, 8), 1));
        for (Map<String, Double> shares :
                List.of(Map.of("rd", 0.9), Map.of("rd", 0.5, "gold", 0.5), Map.of("rd", 1.5, "loans", -0.5))) {
            assertThatIllegalArgumentException().isThrownBy(() -> plan.divided(shares));
        }
    }

    @Test
    void flowsThatDoNotFitTheKeysAreRefused() {
        for (double[][] flows : new double[][][] {{row(1)}, {row(1), new double[3]}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new LeverPlan(
                            "grants",
                            6,
                            plan.label(),
                            "",
                            "",
                            true,
                            plan.keys(),
                            rows(1, 1),
                            flows,
                            row(0),
                            plan.split()));
        }
    }

    @Test
    void aRangeOfQuartersRunsForwardFromTheFirstOne() {
        assertThat(SECOND_YEAR.holds(3)).isFalse();
        assertThat(SECOND_YEAR.holds(4)).isTrue();
        assertThat(SECOND_YEAR.holds(7)).isTrue();
        assertThat(SECOND_YEAR.holds(8)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Quarters(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quarters(3, 2));
    }
}
