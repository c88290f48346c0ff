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

    /** The same when capital or space, {@code least}, is the scarcest; the others in the order of the inputs. */
    double cesOfScarceFirst(double least, double other, double last) {
        double sum = 1 + power(other / least) + power(last / least);
        return least * Elementary.exp(Elementary.log(sum * THIRD) / rho);
    }

    /** The same when staff, {@code least}, is the scarcest. */
    double cesOfScarceStaff(double least, double capital, double space) {
        double sum = power(capital / least) + power(space / least) + 1;
        return least * Elementary.exp(Elementary.log(sum * THIRD) / rho);
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
