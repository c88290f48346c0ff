package org.clustercast.model.setting;

import org.clustercast.district.Enterprises;
import org.clustercast.model.parameters.ProductionParameters;
import org.clustercast.quantity.Elementary;

/**
 * What inputs can carry: capital, space and staff are complements.
 *
 * <p>{@code Q = [(x_K^rho + x_S^rho + x_H^rho) / 3]^(1 / rho)}, {@code rho = 1 - 1 / elasticity}, a constant elasticity of
 * substitution below one (Arrow, Chenery, Minhas, Solow 1961).
 */
public final class Capacity {

    private static final double THIRD = 1.0 / 3;

    private final double rho;
    private final double perRho;
    private final double slackCoverage;
    private final double[] backlogFill;
    private final double[][] capitalCoverage;
    private final double[][] spaceCoverage;
    private final double[][] staffCoverage;

    public Capacity(ProductionParameters parameters) {
        rho = 1 - 1 / parameters.elasticityOfSubstitution();
        perRho = 1 / rho;
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
    public double ces(double capital, double space, double staff) {
        double least = Math.min(capital, Math.min(space, staff));
        if (!(least > 0)) {
            return 0;
        }
        double sum = power(capital / least) + power(space / least) + power(staff / least);
        return least * Elementary.exp(Elementary.log(sum * THIRD) * perRho);
    }

    /**
     * The same for many enterprises at once, for which one input is the scarcest.
     *
     * @param inputs the three inputs in their order, one column each; the two that are not scarcest are lost
     * @param scarcest position of the scarcest input, which must be above zero
     * @param count number of rows
     * @param into column that receives the output that inputs carry
     */
    public void ces(double[][] inputs, int scarcest, int count, double[] into) {
        double[] least = inputs[scarcest];
        double[] first = inputs[scarcest == 0 ? 1 : 0];
        double[] second = inputs[scarcest == 2 ? 1 : 2];
        power(first, least, count, into);
        power(second, least, count, first);
        for (int i = 0; i < count; i++) {
            // the scarcest one counts one
            second[i] = (1 + into[i] + first[i]) * THIRD;
        }
        Elementary.log(second, 0, count);
        for (int i = 0; i < count; i++) {
            second[i] *= perRho;
        }
        Elementary.exp(second, 0, count, into);
        for (int i = 0; i < count; i++) {
            into[i] *= least[i];
        }
    }

    /** The ratio of an input to the scarcest one to the power rho; the input is lost. */
    private void power(double[] input, double[] least, int count, double[] into) {
        for (int i = 0; i < count; i++) {
            input[i] /= least[i];
        }
        Elementary.log(input, 0, count);
        for (int i = 0; i < count; i++) {
            input[i] *= rho;
        }
        Elementary.exp(input, 0, count, into);
    }

    private double power(double ratio) {
        return Elementary.exp(rho * Elementary.log(ratio));
    }

    /** Output over latent demand of enterprises with a backlog in the base year. */
    public double backlogFill(int cluster) {
        return backlogFill[cluster];
    }

    /** Capital that practice aims at, given last quarter's demand. */
    public double capitalTarget(Enterprises e, int row, int cluster) {
        return e.demandYi[row] * coverage(capitalCoverage[cluster], e.backlog[row]);
    }

    /** Space that practice aims at. */
    public double spaceTarget(Enterprises e, int row, int cluster) {
        return e.demandYi[row] * coverage(spaceCoverage[cluster], e.backlog[row]);
    }

    /** Staff that practice aims at. */
    public double staffTarget(Enterprises e, int row, int cluster) {
        return e.demandYi[row] * coverage(staffCoverage[cluster], e.backlog[row]);
    }

    private static double coverage(double[] coverages, double backlog) {
        return coverages[0] + backlog * (coverages[1] - coverages[0]);
    }

    /** Capital of rows of a cluster moves towards what practice aims at. */
    public void adjustCapital(Enterprises e, int cluster, Adjustment by) {
        adjust(e, e.ordinaryCapital, capitalCoverage[cluster], by);
    }

    /** Space of rows of a cluster moves towards what practice aims at. */
    public void adjustSpace(Enterprises e, int cluster, Adjustment by) {
        adjust(e, e.ordinarySpace, spaceCoverage[cluster], by);
    }

    /** Staff of rows of a cluster moves towards what practice aims at. */
    public void adjustStaff(Enterprises e, int cluster, Adjustment by) {
        adjust(e, e.ordinaryStaff, staffCoverage[cluster], by);
    }

    /** Columns and constants only: the compiler then works on several rows at once. */
    private static void adjust(Enterprises e, double[] input, double[] coverages, Adjustment by) {
        double ofSlack = coverages[0];
        double more = coverages[1] - ofSlack;
        double[] demand = e.demandYi;
        double[] backlog = e.backlog;
        double pace = by.pace();
        double growth = by.growth();
        for (int row = by.from(), to = by.to(); row < to; row++) {
            double target = demand[row] * (ofSlack + backlog[row] * more);
            input[row] = growth * (input[row] + pace * (target - input[row]));
        }
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
