package org.clustercast.loader.resolve;

import java.util.List;
import java.util.stream.Collectors;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.ValueRule;
import org.clustercast.loader.shape.View;
import org.clustercast.policy.Excess;
import org.clustercast.result.Decimals;

/** Reads shares: of the total of a lever, each one number or a number over time. What is left is unassigned. */
final class Shares {

    private static final int DIGITS = 9;

    private final Horizon horizon;
    private final Problems problems;

    Shares(Horizon horizon, Problems problems) {
        this.horizon = horizon;
        this.problems = problems;
    }

    /** The shape of a share: a number, or numbers over time. */
    static Shape shape() {
        return new Shape.Either(Shape.of(ValueRule.share()), Schedule.shape(ValueRule.share()));
    }

    /**
     * Shares by key and quarter; a key that is not written keeps what it had.
     *
     * @param written the shares
     * @param keys the keys in their order
     * @param practice shares that hold before the first quarter that is written, and for keys that are not
     */
    double[][] read(View written, List<String> keys, double[][] practice) {
        double[][] shares = new double[practice.length][];
        java.util.Arrays.setAll(shares, k -> practice[k].clone());
        boolean isConstant = true;
        for (String key : written.keys()) {
            int k = keys.indexOf(key);
            if (written.isView(key)) {
                isConstant = false;
                shares[k] = Schedule.of(written.view(key), horizon, problems).over(practice[k]);
            } else {
                java.util.Arrays.fill(shares[k], written.number(key));
            }
        }
        if (isConstant) {
            checkSum(written, false);
        } else {
            checkSums(written, keys, shares);
        }
        return shares;
    }

    /** Shares must not sum to more than one; with {@code whole} they must sum to one. */
    void checkSum(View shares, boolean whole) {
        double sum = Decimals.sum(shares.numbers().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray());
        if (sum > 1 + Excess.ROUNDING || (whole && sum < 1 - Excess.ROUNDING)) {
            String listed = shares.numbers().entrySet().stream()
                    .filter(share -> share.getValue() > 0)
                    .map(share -> shares.written(share.getKey()) + " " + Decimals.text(share.getValue()))
                    .collect(Collectors.joining(", "));
            problems.add(whole ? "split.sum" : "shares.sum", shares.place(), Decimals.text(sum), listed);
        }
    }

    /** The first quarter with too much is told. */
    private void checkSums(View written, List<String> keys, double[][] shares) {
        for (int q = 0; q < shares[0].length; q++) {
            int quarter = q;
            double sum = Decimals.rounded(
                    Decimals.sum(java.util.Arrays.stream(shares)
                            .mapToDouble(ofKey -> ofKey[quarter])
                            .toArray()),
                    DIGITS);
            if (sum > 1 + Excess.ROUNDING) {
                String listed = written.keys().stream()
                        .filter(key -> shares[keys.indexOf(key)][quarter] > 0)
                        .map(key -> written.written(key) + " "
                                + Decimals.text(Decimals.rounded(shares[keys.indexOf(key)][quarter], DIGITS)))
                        .collect(Collectors.joining(", "));
                problems.add(
                        "shares.sum-from",
                        written.place(),
                        horizon.span().start().plus(q),
                        Decimals.text(sum),
                        listed);
                return;
            }
        }
    }
}
