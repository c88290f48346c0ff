package org.clustercast.loader.resolve;

import java.util.Optional;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.data.LeverDefinition;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.shape.View;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.policy.Excess;
import org.clustercast.policy.LeverPlan;
import org.clustercast.policy.LeverSplit;
import org.clustercast.quantity.Quarter;
import org.clustercast.result.Decimals;

/**
 * Turns what a scenario says about a lever into flows by quarter.
 *
 * <p>A stated total holds from its year or quarter until the next one; before the first one practice goes on. Shares
 * divide the total from then on; without a total they divide the base flow from the beginning; a key without a share
 * keeps that of practice. What no key gets is unassigned. Instead of shares a scenario may state amounts: the flow of single keys, others as in practice; a total
 * besides amounts is what is available for them.
 */
final class LeverResolver {

    private static final int DIGITS = 9;

    private final DistrictData district;
    private final Horizon horizon;
    private final Problems problems;
    private final KeyNames names;
    private final OverCommitment overCommitment;
    private final Shares shares;

    LeverResolver(DistrictData district, Horizon horizon, KeyNames names, Problems problems) {
        this.district = district;
        this.horizon = horizon;
        this.names = names;
        this.problems = problems;
        overCommitment = new OverCommitment(names, horizon.span(), problems);
        shares = new Shares(horizon, problems);
    }

    LeverPlan resolve(LeverDefinition lever, Optional<View> stated) {
        var flows = LeverFlows.ofPractice(lever, district, horizon.span());
        stated.ifPresent(view -> {
            if (view.has("amounts")) {
                amounts(flows, view);
            } else {
                divide(flows, view);
            }
            warnOfUnusual(flows, view);
        });
        return new LeverPlan(
                lever.id(),
                lever.instrument(),
                lever.label(),
                lever.unit(),
                lever.clause(),
                stated.map(view -> view.flag("on", true)).orElse(true),
                lever.keys(),
                flows.base,
                flows.total,
                flows.unassigned,
                split(flows, stated));
    }

    private void amounts(LeverFlows flows, View stated) {
        if (stated.has("shares")) {
            problems.add("lever.amounts-and-shares", stated.place("amounts"));
        }
        stated.view("amounts").views().forEach((key, written) -> {
            int k = flows.lever.keys().indexOf(key);
            Schedule schedule = Schedule.of(written, horizon, problems);
            flows.total[k] = schedule.over(flows.base[k]);
            flows.stateWhere(schedule::holds);
        });
        stated.find("total").ifPresent(written -> {
            Schedule total = Schedule.of(written, horizon, problems);
            flows.stateWhere(total::holds);
            double[] available = total.over(flows.usual());
            for (int q = 0; q < available.length; q++) {
                double allocated = flows.allocated(q);
                if (total.holds(q) && Excess.isOver(allocated, available[q])) {
                    var excess = new Excess(flows.lever.id(), "", flows.lever.unit(), q, available[q], flows.claims(q));
                    overCommitment.report(excess, stated.place("amounts"));
                    return;
                }
                flows.unassigned[q] = total.holds(q) ? rest(available[q], allocated) : 0;
            }
        });
    }

    private void divide(LeverFlows flows, View stated) {
        Optional<double[][]> divided =
                stated.find("shares").map(view -> shares.read(view, flows.lever.keys(), flows.baseShares()));
        Optional<Schedule> total = stated.find("total").map(view -> Schedule.of(view, horizon, problems));
        double[] usual = flows.usual();
        double[] rates = total.map(schedule -> schedule.over(usual)).orElse(usual);
        flows.stateWhere(
                quarter -> total.map(schedule -> schedule.holds(quarter)).orElse(true));
        for (int q = 0; q < rates.length; q++) {
            if (!flows.isStated[q] || (total.isEmpty() && divided.isEmpty())) {
                continue;
            }
            if (divided.isPresent()) {
                flows.divide(q, rates[q], divided.get());
            } else {
                flows.divideAsUsual(q, rates[q], usual[q]);
            }
            flows.unassigned[q] = rest(rates[q], flows.allocated(q));
            if (rates[q] > 0 && divided.isEmpty() && flows.allocated(q) == 0) {
                problems.add("lever.no-shares", stated.place(), flows.lever.id(), quarter(q));
                return;
            }
        }
    }

    private static double rest(double available, double allocated) {
        double rest = available - allocated;
        return rest > Excess.ROUNDING * available ? rest : 0;
    }

    private Quarter quarter(int quarter) {
        return horizon.span().start().plus(quarter);
    }

    /** Shares that do not add up to one leave something to nobody, which is easily overlooked. */
    private void warnOfUnassigned(LeverFlows flows, View stated) {
        for (int q = 0; q < flows.unassigned.length; q++) {
            if (flows.unassigned[q] > 0) {
                boolean isByAmounts = stated.has("amounts");
                problems.warn(
                        isByAmounts ? "warning.unassigned-amounts" : "warning.unassigned",
                        stated.place(),
                        flows.lever.label(),
                        quarter(q),
                        Decimals.rounded(flows.unassigned[q], DIGITS),
                        names.unit(flows.lever.unit()),
                        Decimals.rounded(flows.stated(q), DIGITS));
                return;
            }
        }
    }

    /** What lies far outside what a district does is accepted: nobody may overlook it. */
    private void warnOfUnusual(LeverFlows flows, View stated) {
        int largest = 0;
        for (int q = 1; q < flows.unassigned.length; q++) {
            largest = flows.stated(q) > flows.stated(largest) ? q : largest;
        }
        if (flows.stated(largest) > flows.lever.most() * (1 + Excess.ROUNDING)) {
            problems.warn(
                    "warning.lever",
                    stated.place(),
                    flows.lever.label(),
                    quarter(largest),
                    Decimals.rounded(flows.stated(largest), DIGITS),
                    names.counted(flows.lever.unit()),
                    flows.lever.most());
        }
        warnOfUnassigned(flows, stated);
        double[] usual = flows.usual();
        for (int q = 0; q < usual.length; q++) {
            if (flows.stated(q) < usual[q] * (1 - Excess.ROUNDING)) {
                problems.warn(
                        "warning.below-practice",
                        stated.place(),
                        flows.lever.label(),
                        quarter(q),
                        Decimals.rounded(flows.stated(q), DIGITS),
                        names.counted(flows.lever.unit()),
                        Decimals.rounded(usual[q], DIGITS));
                return;
            }
        }
    }

    /** The stated split holds where the stated flow holds; a split that is stated alone holds from the beginning. */
    private LeverSplit split(LeverFlows flows, Optional<View> stated) {
        Optional<View> split = stated.flatMap(view -> view.find("split"));
        if (split.isEmpty()) {
            return LeverSplit.asInPractice(flows.lever.split());
        }
        shares.checkSum(split.get(), true);
        return LeverSplit.of(flows.lever.split(), split.get().numbers(), flows.isStated);
    }
}
