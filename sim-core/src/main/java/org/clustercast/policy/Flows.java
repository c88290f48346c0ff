package org.clustercast.policy;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Arithmetic on flows by key and quarter; every result is a new array. */
final class Flows {

    /** Share of an amount that is rounding. */
    private static final double ROUNDING = 1e-12;

    private Flows() {}

    static double[][] copy(double[][] flows) {
        double[][] copy = new double[flows.length][];
        for (int k = 0; k < flows.length; k++) {
            copy[k] = flows[k].clone();
        }
        return copy;
    }

    /** Flows of which one key's are changed in a range of quarters. */
    static double[][] changed(double[][] flows, int key, Quarters when, DoubleUnaryOperator change) {
        double[][] changed = copy(flows);
        for (int q = when.first(); q <= when.last(); q++) {
            changed[key][q] = change.applyAsDouble(changed[key][q]);
        }
        return changed;
    }

    static double[] scaled(double[] flows, double factor) {
        double[] scaled = flows.clone();
        for (int q = 0; q < scaled.length; q++) {
            scaled[q] *= factor;
        }
        return scaled;
    }

    static double[][] scaled(double[][] flows, double factor) {
        double[][] scaled = new double[flows.length][];
        for (int k = 0; k < flows.length; k++) {
            scaled[k] = scaled(flows[k], factor);
        }
        return scaled;
    }

    /**
     * A flow after an amount was added to it; what is left of a difference by rounding alone is nil.
     *
     * @throws IllegalArgumentException when less than nothing is left
     */
    static double added(double flow, double more) {
        double sum = flow + more;
        if (sum < 0 && sum < more * ROUNDING) {
            throw new IllegalArgumentException("a flow of " + flow + " a year cannot give up " + -more);
        }
        return Math.max(sum, 0);
    }

    /**
     * The number, if it can be a flow.
     *
     * @throws IllegalArgumentException when it is negative, infinite or none
     */
    static double required(double flow) {
        if (!(flow >= 0) || Double.isInfinite(flow)) {
            throw new IllegalArgumentException("a flow is a number from 0 on but is " + flow);
        }
        return flow;
    }

    /** Checks that there is one row for each key and one number for each quarter. */
    static void requireShape(List<String> keys, int quarters, double[][] flows) {
        boolean fits = flows.length == keys.size();
        for (double[] ofKey : flows) {
            fits &= ofKey.length == quarters;
        }
        if (!fits) {
            throw new IllegalArgumentException("flows need one row of " + quarters + " quarters for each of " + keys);
        }
    }
}
