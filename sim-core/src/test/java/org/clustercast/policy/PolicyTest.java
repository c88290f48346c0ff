package org.clustercast.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.clustercast.quantity.Text;
import org.junit.jupiter.api.Test;

/** What a scenario decides, as values. */
class PolicyTest {

    private static LeverPlan lever(List<String> keys, double[][] base, double[][] total, LeverSplit split) {
        return new LeverPlan(
                "grants", 6, Text.same("x"), "yi", "4(6)", true, keys, base, total, new double[] {0, 0}, split);
    }

    @Test
    void aTargetIsHitByExactlyItsValueAndByNothingLess() {
        Target target = new Target("chips", 2030, 100, "clause");
        assertThat(target.isHitBy(100)).isTrue();
        assertThat(target.isHitBy(100.0001)).isTrue();
        assertThat(target.isHitBy(Math.nextDown(100.0))).isFalse();
        assertThat(target.isHitBy(Double.NaN)).isFalse();
    }

    @Test
    void theAdditionIsWhatIsMoreOrLessThanPractice() {
        double[][] base = {{2, 2}, {3, 3}};
        double[][] total = {{5, 2}, {1, 0}};
        LeverPlan plan = lever(List.of("a", "b"), base, total, LeverSplit.none());
        assertThat(plan.addition(0, 0)).isEqualTo(3);
        assertThat(plan.addition(0, 1)).isZero();
        assertThat(plan.addition(1, 0)).isEqualTo(-2);
        assertThat(plan.addition(1, 1)).isEqualTo(-3);
    }

    @Test
    void nobodyLosesMoreThanPracticeGave() {
        LeverPlan plan = lever(List.of("a"), new double[][] {{2, 2}}, new double[][] {{-7, 1}}, LeverSplit.none());
        assertThat(plan.addition(0, 0)).isEqualTo(-2);
        assertThat(plan.addition(0, 1)).isEqualTo(-1);
    }

    @Test
    void aPlanIsNilOnlyWhenItIsPracticeForEverybodyAllTheTime() {
        double[][] base = {{2, 2}, {3, 3}};
        assertThat(lever(List.of("a", "b"), base, base.clone(), LeverSplit.none())
                        .isNil())
                .isTrue();
        for (double[][] total : new double[][][] {{{2.1, 2}, {3, 3}}, {{2, 2}, {3, 2.9}}, {{2, 0}, {3, 3}}}) {
            assertThat(lever(List.of("a", "b"), base, total, LeverSplit.none()).isNil())
                    .isFalse();
        }
    }

    @Test
    void keysAndSplitAreCopiesThatNobodyChanges() {
        List<String> keys = new ArrayList<>(List.of("a"));
        TreeMap<String, Double> split = new TreeMap<>(Map.of("rd", 1.0));
        LeverPlan plan = lever(keys, new double[][] {{1, 1}}, new double[][] {{1, 1}}, LeverSplit.asInPractice(split));
        keys.add("b");
        split.put("loans", 0.5);
        assertThat(plan.keys()).containsExactly("a");
        assertThat(plan.split().parts()).containsExactly("rd");
        assertThatThrownBy(() -> plan.split().parts().add("x")).isInstanceOf(UnsupportedOperationException.class);
    }

    private static LeverPlan resplit(boolean... holds) {
        return lever(
                List.of("a"),
                new double[][] {{8, 8}},
                new double[][] {{8, 10}},
                LeverSplit.of(Map.of("loans", 0.75, "rd", 0.25), Map.of("rd", 1.0), holds));
    }

    @Test
    void theAdditionIsByKeyAndPartAndOnlyWhatGetsMoreIsRequested() {
        LeverPlan plan = resplit(true, true);
        assertThat(plan.addition(0, 0)).isZero();
        assertThat(plan.addition(0, 0, 0)).isEqualTo(-6);
        assertThat(plan.addition(0, 1, 0)).isEqualTo(6);
        assertThat(plan.addition(0, 1, 1)).isEqualTo(8);
        assertThat(plan.requested(0, 0)).isEqualTo(6);
        assertThat(plan.requested(0, 1)).isEqualTo(8);
        assertThat(plan.isNil()).isFalse();
    }

    @Test
    void aSplitHoldsOnlyInItsQuarters() {
        LeverPlan plan = resplit(false, true);
        assertThat(plan.split().isPractice(0)).isTrue();
        assertThat(plan.split().share(0, 0)).isEqualTo(0.75);
        assertThat(plan.split().share(0, 1)).isZero();
        assertThat(plan.split().practice(0)).isEqualTo(0.75);
        assertThat(plan.requested(0, 0)).isZero();
        assertThat(plan.requested(0, 1)).isEqualTo(8);
    }

    @Test
    void aSplitThatIsThatOfPracticeIsNone() {
        Map<String, Double> practice = Map.of("loans", 0.75, "rd", 0.25);
        assertThat(LeverSplit.of(practice, practice, new boolean[] {true}).isPractice(0))
                .isTrue();
        assertThatThrownBy(() -> LeverSplit.of(practice, Map.of("other", 1.0), new boolean[] {true}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
