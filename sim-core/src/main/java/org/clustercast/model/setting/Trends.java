package org.clustercast.model.setting;

import org.clustercast.model.parameters.EnvironmentParameters;
import org.clustercast.model.parameters.ModelParameters;
import org.clustercast.quantity.Elementary;
import org.clustercast.quantity.Quarter;
import org.clustercast.scenario.Scenario;

/**
 * Growth of the ordinary world by cluster and quarter.
 *
 * <p>{@code mu = ln(1 + g) / 4} with the drawn rate up to the end of 2025, then
 * {@code ln(1 + g(t)) = l_lr + (l - l_lr) 2^(-tau / h)}, tau years since. Incumbents grow at {@code mu - nu / 4}: nu is what
 * newcomers, exits and the threshold ordinarily contribute.
 */
public final class Trends {

    /** Last quarter in which the drawn growth rate holds in full. */
    static final Quarter FADE_FROM = Quarter.of(2025, 4);

    private final double[][] incumbentFactor;
    private final double[][] clusterGrowth;
    private final double[] centring;

    Trends(Scenario scenario, ModelParameters parameters) {
        EnvironmentParameters p = parameters.environment();
        int clusters = scenario.clusters().size();
        int quarters = scenario.span().quarters();
        incumbentFactor = new double[clusters][quarters];
        clusterGrowth = new double[clusters][quarters];
        centring = new double[clusters];
        boolean demography = scenario.switches().entry() && scenario.switches().exit();
        for (int c = 0; c < clusters; c++) {
            double rate = Elementary.log(1 + p.clusterGrowth()[c]);
            double longRun = Elementary.log(1 + p.longRunGrowth()[c]);
            double net = demography ? parameters.entry().ordinaryNetContribution()[c] : 0;
            for (int t = 0; t < quarters; t++) {
                double years = scenario.span().start().plus(t).since(FADE_FROM) / (double) Quarter.PER_YEAR;
                boolean fades = scenario.switches().fading() && years > 0;
                double log = fades
                        ? longRun + (rate - longRun) * Elementary.exp(-StrictMath.log(2) * years / p.growthHalfLife())
                        : rate;
                clusterGrowth[c][t] = log;
                incumbentFactor[c][t] = Elementary.exp((log - net) / Quarter.PER_YEAR);
            }
            centring[c] = centring(p.clusterGrowth()[c]);
        }
    }

    /** Level at the end of the base year over its average, for a path that grows at an annual rate. */
    static double centring(double annualGrowth) {
        double q = Elementary.exp(Elementary.log(1 + annualGrowth) / Quarter.PER_YEAR);
        return 4 * q * q * q / (1 + q + q * q + q * q * q);
    }

    /** Factor by which the market of incumbents grows in a quarter without shocks. */
    public double incumbentFactor(int cluster, int quarter) {
        return incumbentFactor[cluster][quarter];
    }

    /** Annual log growth of a cluster's ordinary path in a quarter. */
    public double annualLogGrowth(int cluster, int quarter) {
        return clusterGrowth[cluster][quarter];
    }

    /** Starting level of demand and inputs over base-year averages. */
    public double centring(int cluster) {
        return centring[cluster];
    }
}
