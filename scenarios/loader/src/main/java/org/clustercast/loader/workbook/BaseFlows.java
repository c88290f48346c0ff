package org.clustercast.loader.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Language;
import org.clustercast.quantity.Quarter;
import org.clustercast.result.Decimals;
import org.clustercast.result.Vocabulary;
import org.clustercast.scenario.Scenario;

/** What holds in the scenario that a draft extends, in words. */
final class BaseFlows {

    private static final int DIGITS = 9;
    private static final int DIGITS_OF_SHARES = 4;

    /** An amount is a total times a share of the data, and a third has no end. */
    private static final int DIGITS_OF_AMOUNTS = 5;

    private static final int DIGITS_BELOW_ONE = 3;

    private final Scenario base;
    private final Vocabulary words;
    private final Language language;

    BaseFlows(Scenario base, Vocabulary words, Language language) {
        this.base = base;
        this.words = words;
        this.language = language;
    }

    /** Total of a lever with the periods from which it changes. */
    String total(LeverPlan plan) {
        return steps(quarter -> stated(plan, quarter), DIGITS);
    }

    /** What one key gets. */
    String amount(LeverPlan plan, int key) {
        return steps(
                quarter -> {
                    double amount = plan.total()[key][quarter];
                    return Decimals.rounded(amount, Math.abs(amount) < 1 ? DIGITS_BELOW_ONE : DIGITS_OF_AMOUNTS);
                },
                DIGITS);
    }

    /** What part of the total one key gets. */
    String share(LeverPlan plan, int key) {
        return steps(
                quarter -> stated(plan, quarter) > 0 ? plan.total()[key][quarter] / stated(plan, quarter) : 0,
                DIGITS_OF_SHARES);
    }

    private static double stated(LeverPlan plan, int quarter) {
        double sum = plan.unassigned()[quarter];
        for (double[] ofKey : plan.total()) {
            sum += ofKey[quarter];
        }
        return sum;
    }

    private String steps(IntToDoubleFunction flow, int digits) {
        List<String> steps = new ArrayList<>();
        String before = "";
        for (int q = 0; q < base.span().quarters(); q++) {
            String now = Decimals.text(Decimals.rounded(flow.applyAsDouble(q), digits));
            if (!now.equals(before)) {
                Quarter from = base.span().start().plus(q);
                String period = from.quarterOfYear() == 1 ? String.valueOf(from.year()) : from.toString();
                steps.add(words.word("draft.step", language).formatted(period, now));
                before = now;
            }
        }
        return steps.size() == 1 ? before : String.join(words.word("show.comma", language), steps);
    }
}
