package org.clustercast.model;

import org.clustercast.district.Enterprises;
import org.clustercast.quantity.Elementary;

/**
 * What inputs can carry: capital, space and staff are complements.
 *
 * <p>{@code Q = [(x_K^rho + x_S^rho + x_H^rho) / 3]^(1 / rho)}, {@code rho = 1 - 1 / elasticity}, a constant elasticity of
 * substitution below one (Arrow, Chenery, Minhas, Solow 1961).
 */
final class Capacity {

    private static final double THIRD = 1.0 / 3;

    private final double rho;
    private final double slackCoverage;
    private final double[] backlogFill;
    private final double[][] capitalCoverage;
    private final double[][] spaceCoverage;
    private final double[][] staffCoverage;

    Capacity(ProductionParameters parameters) {
        rho = 1 - 1 / parameters.elasticityOfSubstitution();
        slackCoverage = 1 / parameters.slackUtilisation();
        capitalCoverage = coverages(parameters.backlogCoverageCapital());
        spaceCoverage = coverages(parameters.backlogCoverageSpace());
        staffCoverage = coverages(parameters.backlogCoverageStaff());
        backlogFill = new double[parameters.backlogShare().length];
        for (int c = 0; c < backlogFill.length; c++) {
            backlogFill[c] = ces(
                    parameters.backlogCoverageCapital()[c],
                    parameters.backlogCoverageSpace()[c],
                    parameters.backlogCoverageStaff()[c]);
        }
    }

    /** Output that three inputs carry together; zero when one of them is zero. */
    double ces(double capital, double space, double staff) {
        double least = Math.min(capital, Math.min(space, staff));
        if (!(least > 0)) {
            return 0;
        }
        double sum = power(capital / least) + power(space / least) + power(staff / least);
        return least * Elementary.exp(Elementary.log(sum * THIRD) / rho);
    }

    /**
     * The same for many enterprises at once, for which one input is the scarcest.
     *
     * @param inputs the three inputs in their order, one column each; lost
     * @param scarcest position of the scarcest input, which must be above zero
     * @param count number of rows
     * @param into column that receives the output that inputs carry
     */
    void ces(double[][] inputs, int scarcest, int count, double[] into) {
        double[] least = inputs[scarcest];
        double[] first = inputs[scarcest == 0 ? 1 : 0];
        double[] second = inputs[scarcest == 2 ? 1 : 2];
        power(first, least, count);
        power(second, least, count);
        boolean isLast = scarcest == inputs.length - 1;
        for (int i = 0; i < count; i++) {
            // in the order of the inputs; the scarcest one counts one
            double sum = isLast ? first[i] + second[i] + 1 : 1 + first[i] + second[i];
            into[i] = sum * THIRD;
        }
        Elementary.log(into, 0, count);
        for (int i = 0; i < count; i++) {
            into[i] /= rho;
        }
        Elementary.exp(into, 0, count);
        for (int i = 0; i < count; i++) {
            into[i] *= least[i];
        }
    }

    /** Replaces an input by its ratio to the scarcest one to the power rho. */
    private void power(double[] input, double[] least, int count) {
        for (int i = 0; i < count; i++) {
            input[i] /= least[i];
        }
        Elementary.log(input, 0, count);
        for (int i = 0; i < count; i++) {
            input[i] *= rho;
        }
        Elementary.exp(input, 0, count);
    }

    private double power(double ratio) {
        return Elementary.exp(rho * Elementary.log(ratio));
    }

    /** Output over latent demand of enterprises with a backlog in the base year. */
    double backlogFill(int cluster) {
        return backlogFill[cluster];
    }

    /** Capital that practice aims at, given last quarter's demand. */
    double capitalTarget(Enterprises e, int row, int cluster) {
        return e.demandYi[row] * capitalCoverage[cluster][e.backlog[row] ? 1 : 0];
    }

    /** Space that practice aims at. */
    double spaceTarget(Enterprises e, int row, int cluster) {
        return e.demandYi[row] * spaceCoverage[cluster][e.backlog[row] ? 1 : 0];
    }

    /** Staff that practice aims at. */
    double staffTarget(Enterprises e, int row, int cluster) {
        return e.demandYi[row] * staffCoverage[cluster][e.backlog[row] ? 1 : 0];
    }

    /** Coverage of demand of a cluster's enterprises: first those with slack, then those with a backlog. */
    private double[][] coverages(double[] ofBacklog) {
        double[][] coverages = new double[ofBacklog.length][];
        for (int c = 0; c < coverages.length; c++) {
            coverages[c] = new double[] {slackCoverage, ofBacklog[c]};
        }
        return coverages;
    }
}
