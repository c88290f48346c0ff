package org.clustercast.model.population;

import org.clustercast.district.Enterprises;
import org.clustercast.model.parameters.EnvironmentParameters;
import org.clustercast.model.parameters.LadderParameters;
import org.clustercast.model.setting.Capacity;
import org.clustercast.model.setting.World;
import org.clustercast.quantity.Elementary;
import org.clustercast.random.LaplaceQuarterLaw;

/** Gives an enterprise, old or new, the demand, inputs, volatility and exit hazard that go with its output. */
final class Newborn {

    /** Largest volatility for which the law of shocks has a mean. */
    private static final double LARGEST_VOLATILITY = 1.2;

    private Newborn() {}

    /**
     * Output of an enterprise.
     *
     * @param outputYi output, 亿元 a year
     * @param log its logarithm
     */
    record Size(double outputYi, double log) {

        static Size of(double outputYi) {
            return new Size(outputYi, Elementary.log(outputYi));
        }
    }

    /** Settles a row whose backlog and local share are stated. */
    static void settle(World world, int row, int cluster, Size size) {
        double outputYi = size.outputYi;
        Capacity capacity = world.capacity();
        Enterprises e = world.state().enterprises();
        double demand = e.backlog[row] > 0 ? outputYi / filled(capacity, e.localShare[row], cluster) : outputYi;
        e.latentDemandYi[row] = demand;
        e.demandYi[row] = demand;
        e.outputYi[row] = outputYi;
        e.ordinaryCapital[row] = capacity.capitalTarget(e, row, cluster);
        e.ordinarySpace[row] = capacity.spaceTarget(e, row, cluster);
        e.ordinaryStaff[row] = capacity.staffTarget(e, row, cluster);
        EnvironmentParameters environment = world.parameters().environment();
        double volatility =
                environment.enterpriseVolatility() * Elementary.exp(-environment.volatilitySizeExponent() * size.log);
        LaplaceQuarterLaw law = world.law();
        e.volatility[row] = Math.min(LARGEST_VOLATILITY, volatility);
        e.shockConstant[row] = law.meanOneConstant(e.volatility[row]);
        LadderParameters ladder = world.parameters().ladder();
        double logSize = size.log - world.setting().logThreshold();
        e.hazardFactor[row] = logSize > 0 ? Elementary.exp(-ladder.hazardSizeExponent() * logSize) : 1;
    }

    /**
     * Output over demand of an enterprise with a backlog: only what is made here waits for inputs, so that
     * {@code Y = D ((1 - l) + l fill)} with local share l. For l = 1 it is the fill to the last bit.
     */
    private static double filled(Capacity capacity, double localShare, int cluster) {
        return (1 - localShare) + localShare * capacity.backlogFill(cluster);
    }
}
