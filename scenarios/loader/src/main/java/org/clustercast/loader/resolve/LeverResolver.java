package org.clustercast.loader.resolve;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clustercast.district.Park;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.data.LeverDefinition;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.View;
import org.clustercast.policy.LeverPlan;
import org.clustercast.quantity.Quarter;
import org.clustercast.result.Decimals;

/**
 * Turns what a scenario says about a lever into flows by quarter.
 *
 * <p>A stated total holds from its year or quarter until the next one; before the first one practice goes on. Shares
 * divide the total from then on; without a total they divide the base flow from the beginning. What no key gets is
 * unassigned. Instead of total and shares a scenario may state amounts: the flow of single keys, others as in practice.
 */
final class LeverResolver {

    /** Tolerance of sums of shares. */
    static final double SHARE_TOLERANCE = 1e-6;

    /** Relative difference below which a stated total is the total of practice. */
    private static final double SAME_RATE = 1e-12;

    private static final double SQM_PER_WAN_SQM = 10_000;

    private final DistrictData district;
    private final Horizon horizon;
    private final Problems problems;

    LeverResolver(DistrictData district, Horizon horizon, Problems problems) {
        this.district = district;
        this.horizon = horizon;
        this.problems = problems;
    }

    LeverPlan resolve(LeverDefinition lever, Optional<View> stated) {
        double[][] base = base(lever);
        double[][] total = new double[base.length][];
        for (int k = 0; k < base.length; k++) {
            total[k] = base[k].clone();
        }
        double[] unassigned = new double[horizon.span().quarters()];
        stated.ifPresent(view -> {
            if (view.has("amounts")) {
                amounts(lever, view, total);
            } else {
                divide(lever, view, base, total, unassigned);
            }
        });
        return new LeverPlan(
                lever.id(),
                lever.instrument(),
                lever.label(),
                lever.unit(),
                lever.clause(),
                stated.map(view -> view.flag("on", true)).orElse(true),
                lever.keys(),
                base,
                total,
                unassigned,
                split(lever, stated));
    }

    /** Practice by key and quarter. */
    private double[][] base(LeverDefinition lever) {
        double[][] base = new double[lever.keys().size()][horizon.span().quarters()];
        for (int k = 0; k < base.length; k++) {
            for (int q = 0; q < base[k].length; q++) {
                base[k][q] = lever.baseByPark()
                        ? plannedWanSqm(
                                district.parks().get(k), horizon.span().start().plus(q))
                        : lever.base()
                                * lever.baseShares().getOrDefault(lever.keys().get(k), 0.0);
            }
        }
        return base;
    }

    private static double plannedWanSqm(Park park, Quarter quarter) {
        return park.plannedSupplySqm().getOrDefault(quarter.year(), 0.0) / SQM_PER_WAN_SQM;
    }

    private void amounts(LeverDefinition lever, View stated, double[][] total) {
        if (stated.has("total") || stated.has("shares")) {
            problems.add("lever.amounts-and-total", stated.place("amounts"));
        }
        View amounts = stated.view("amounts");
        amounts.views().forEach((key, written) -> {
            Steps steps = new Steps(written, horizon, problems);
            double[] flows = total[lever.keys().indexOf(key)];
            for (int q = 0; q < flows.length; q++) {
                flows[q] = steps.hold(q) ? steps.at(q) : flows[q];
            }
        });
        for (int q = 0; q < horizon.span().quarters(); q++) {
            double sum = sum(total, q);
            if (sum > lever.most() * (1 + SHARE_TOLERANCE)) {
                problems.add(
                        "lever.bounds",
                        amounts.place(),
                        Decimals.text(Decimals.rounded(sum, 12)),
                        Decimals.text(lever.least()),
                        Decimals.text(lever.most()));
                return;
            }
        }
    }

    private void divide(LeverDefinition lever, View stated, double[][] base, double[][] total, double[] unassigned) {
        Optional<View> shares = stated.find("shares");
        shares.ifPresent(view -> checkSum(view, "shares.sum", false));
        Optional<Steps> steps = stated.find("total").map(view -> new Steps(view, horizon, problems));
        for (int q = 0; q < unassigned.length; q++) {
            boolean practice = steps.isPresent() ? !steps.get().hold(q) : shares.isEmpty();
            if (practice) {
                continue;
            }
            double usual = usual(lever, base, q);
            double rate = steps.isPresent() ? steps.get().at(q) : usual;
            for (int k = 0; k < total.length; k++) {
                total[k][q] = shares.isPresent()
                        ? rate * share(shares.get(), lever.keys().get(k))
                        : usually(lever, k, base[k][q], rate, usual);
            }
            double rest = rate - sum(total, q);
            unassigned[q] = rest > SHARE_TOLERANCE * rate ? rest : 0;
            if (rate > 0 && shares.isEmpty() && sum(total, q) == 0) {
                problems.add(
                        "lever.no-shares",
                        stated.place(),
                        lever.id(),
                        horizon.span().start().plus(q));
                return;
            }
        }
    }

    private static double share(View shares, String key) {
        return shares.has(key) ? shares.number(key) : 0;
    }

    /** Flow of a key when the rate is divided as in practice; the rate of practice gives practice to the last bit. */
    private static double usually(LeverDefinition lever, int key, double base, double rate, double usual) {
        if (usual > 0) {
            return Math.abs(rate - usual) <= SAME_RATE * usual ? base : base * (rate / usual);
        }
        return rate * lever.baseShares().getOrDefault(lever.keys().get(key), 0.0);
    }

    /** Total of practice in a quarter. */
    private static double usual(LeverDefinition lever, double[][] base, int quarter) {
        return lever.baseByPark() ? sum(base, quarter) : lever.base();
    }

    private static double sum(double[][] flows, int quarter) {
        double sum = 0;
        for (double[] ofKey : flows) {
            sum += ofKey[quarter];
        }
        return sum;
    }

    private SortedMap<String, Double> split(LeverDefinition lever, Optional<View> stated) {
        Optional<View> split = stated.flatMap(view -> view.find("split"));
        if (split.isEmpty()) {
            return lever.split();
        }
        checkSum(split.get(), "split.sum", true);
        SortedMap<String, Double> parts = new TreeMap<>();
        lever.split().keySet().forEach(part -> parts.put(part, 0.0));
        parts.putAll(split.get().numbers());
        return parts;
    }

    private void checkSum(View shares, String problem, boolean whole) {
        double sum = Decimals.sum(shares.numbers().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray());
        if (sum > 1 + SHARE_TOLERANCE || (whole && sum < 1 - SHARE_TOLERANCE)) {
            StringBuilder listed = new StringBuilder();
            shares.numbers()
                    .forEach((key, share) -> listed.append(listed.isEmpty() ? "" : ", ")
                            .append(shares.written(key))
                            .append(' ')
                            .append(Decimals.text(share)));
            problems.add(problem, shares.place(), Decimals.text(sum), listed);
        }
    }
}
