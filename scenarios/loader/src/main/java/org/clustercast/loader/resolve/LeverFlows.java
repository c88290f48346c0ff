package org.clustercast.loader.resolve;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.clustercast.district.Park;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.data.LeverDefinition;
import org.clustercast.policy.Claim;
import org.clustercast.quantity.Quarter;
import org.clustercast.scenario.TimeSpan;

/** The flows of one lever while they are worked out: practice, what the scenario makes of it, and what nobody gets. */
final class LeverFlows {

    /** Relative difference below which a stated total is the total of practice. */
    private static final double SAME_RATE = 1e-12;

    private static final double SQM_PER_WAN_SQM = 10_000;

    final LeverDefinition lever;
    /** Practice by key and quarter. */
    final double[][] base;
    /** What the scenario states by key and quarter. */
    final double[][] total;
    /** What the scenario states for no key, by quarter. */
    final double[] unassigned;
    /** Quarters for which the scenario states something. */
    final boolean[] isStated;

    /** The flows of practice. */
    static LeverFlows ofPractice(LeverDefinition lever, DistrictData district, TimeSpan span) {
        double[][] base = new double[lever.keys().size()][span.quarters()];
        for (int k = 0; k < base.length; k++) {
            for (int q = 0; q < base[k].length; q++) {
                base[k][q] = lever.baseByPark()
                        ? plannedWanSqm(district.parks().get(k), span.start().plus(q))
                        : lever.base()
                                * lever.baseShares().getOrDefault(lever.keys().get(k), 0.0);
            }
        }
        return new LeverFlows(lever, base);
    }

    private static double plannedWanSqm(Park park, Quarter quarter) {
        return park.plannedSupplySqm().getOrDefault(quarter.year(), 0.0) / SQM_PER_WAN_SQM;
    }

    /** Flows that are those of practice so far. */
    LeverFlows(LeverDefinition lever, double[][] base) {
        this.lever = lever;
        this.base = base;
        total = new double[base.length][];
        for (int k = 0; k < base.length; k++) {
            total[k] = base[k].clone();
        }
        unassigned = new double[base[0].length];
        isStated = new boolean[unassigned.length];
    }

    /** Notes for which quarters something is stated. */
    void stateWhere(IntPredicate quarters) {
        for (int q = 0; q < isStated.length; q++) {
            isStated[q] |= quarters.test(q);
        }
    }

    /** Total of practice by quarter. */
    double[] usual() {
        double[] usual = new double[unassigned.length];
        for (int q = 0; q < usual.length; q++) {
            usual[q] = lever.baseByPark() ? sum(base, q) : lever.base();
        }
        return usual;
    }

    /** Share of each key in practice, by key and quarter. */
    double[][] baseShares() {
        double[] usual = usual();
        double[][] shares = new double[base.length][usual.length];
        for (int k = 0; k < shares.length; k++) {
            for (int q = 0; q < usual.length; q++) {
                shares[k][q] = usual[q] > 0
                        ? base[k][q] / usual[q]
                        : lever.baseShares().getOrDefault(lever.keys().get(k), 0.0);
            }
        }
        return shares;
    }

    /** What the keys get together in a quarter. */
    double allocated(int quarter) {
        return sum(total, quarter);
    }

    /** Everything that is stated for a quarter, given to a key or not. */
    double stated(int quarter) {
        return allocated(quarter) + unassigned[quarter];
    }

    /** What each key gets in a quarter. */
    List<Claim> claims(int quarter) {
        return IntStream.range(0, total.length)
                .mapToObj(k -> new Claim(lever.keys().get(k), total[k][quarter]))
                .toList();
    }

    /** Divides a rate by shares. */
    void divide(int quarter, double rate, double[][] shares) {
        for (int k = 0; k < total.length; k++) {
            total[k][quarter] = rate * shares[k][quarter];
        }
    }

    /** Divides a rate as practice is divided; the rate of practice gives practice to the last bit. */
    void divideAsUsual(int quarter, double rate, double usual) {
        for (int k = 0; k < total.length; k++) {
            total[k][quarter] = usually(k, base[k][quarter], rate, usual);
        }
    }

    private double usually(int key, double practice, double rate, double usual) {
        if (usual > 0) {
            return Math.abs(rate - usual) <= SAME_RATE * usual ? practice : practice * (rate / usual);
        }
        return rate * lever.baseShares().getOrDefault(lever.keys().get(key), 0.0);
    }

    private static double sum(double[][] flows, int quarter) {
        double sum = 0;
        for (double[] ofKey : flows) {
            sum += ofKey[quarter];
        }
        return sum;
    }
}
