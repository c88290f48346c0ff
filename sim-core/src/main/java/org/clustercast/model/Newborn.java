package org.clustercast.model;

import org.clustercast.district.Enterprises;
import org.clustercast.quantity.Elementary;
import org.clustercast.random.LaplaceQuarterLaw;

/** Gives an enterprise, old or new, the demand, inputs, volatility and exit hazard that go with its output. */
final class Newborn {

    /** Largest volatility for which the law of shocks has a mean. */
    private static final double LARGEST_VOLATILITY = 1.2;

    private final World world;
    private final Capacity capacity;
    private final double logThreshold;

    /** For the parameters that a world has now. */
    Newborn(World world) {
        this.world = world;
        this.capacity = world.capacity();
        this.logThreshold = Elementary.log(world.parameters().ladder().aboveScaleEntryYi());
    }

    /** Settles a row whose backlog and local share are stated; output in 亿元 a year. */
    void settle(int row, int cluster, double outputYi) {
        settle(row, cluster, outputYi, Elementary.log(outputYi));
    }

    /** The same when the logarithm of the output is known. */
    void settle(int row, int cluster, double outputYi, double logOutput) {
        Enterprises e = world.district().enterprises();
        double demand = e.backlog[row] > 0 ? outputYi / filled(e.localShare[row], cluster) : outputYi;
        e.latentDemandYi[row] = demand;
        e.demandYi[row] = demand;
        e.outputYi[row] = outputYi;
        e.ordinaryCapital[row] = capacity.capitalTarget(e, row, cluster);
        e.ordinarySpace[row] = capacity.spaceTarget(e, row, cluster);
        e.ordinaryStaff[row] = capacity.staffTarget(e, row, cluster);
        EnvironmentParameters environment = world.parameters().environment();
        double volatility =
                environment.enterpriseVolatility() * Elementary.exp(-environment.volatilitySizeExponent() * logOutput);
        LaplaceQuarterLaw law = world.law();
        e.volatility[row] = Math.min(LARGEST_VOLATILITY, volatility);
        e.shockConstant[row] = law.meanOneConstant(e.volatility[row]);
        LadderParameters ladder = world.parameters().ladder();
        double logSize = logOutput - logThreshold;
        e.hazardFactor[row] = logSize > 0 ? Elementary.exp(-ladder.hazardSizeExponent() * logSize) : 1;
    }

    /**
     * Output over demand of an enterprise with a backlog: only what is made here waits for inputs, so that
     * {@code Y = D ((1 - l) + l fill)} with local share l. For l = 1 it is the fill to the last bit.
     */
    private double filled(double localShare, int cluster) {
        return (1 - localShare) + localShare * capacity.backlogFill(cluster);
    }
}
