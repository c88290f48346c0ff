package org.clustercast.model;

import org.clustercast.district.Enterprises;
import org.clustercast.quantity.Elementary;
import org.clustercast.random.Purpose;
import org.clustercast.random.Streams;

/**
 * Shocks are drawn and external demand moves: {@code E <- E exp(mu_c - nu_c / 4 + s_ct + eps_it)}.
 *
 * <p>The sector shock is what the volatility of a cluster leaves over after its large enterprises' own shocks; dividing by
 * sqrt(2.75) turns an annual-on-annual standard deviation into a quarterly one.
 */
public final class EnvironmentPhase implements Phase {

    private static final double ANNUAL_OVER_QUARTERLY_VARIANCE = 2.75;
    private static final double LEAST_SECTOR_SHARE = 0.25;

    private final long[] bits = new long[World.BLOCK];
    private final double[] shocks = new double[World.BLOCK];
    private final double[] factors = new double[World.BLOCK];
    private final double[] volatility = new double[World.BLOCK];
    private final double[] constant = new double[World.BLOCK];
    private final double[] index = new double[World.BLOCK];
    private double[] sectorDeviation = new double[0];

    @Override
    public void play(World world, int quarter) {
        Enterprises e = world.district().enterprises();
        if (sectorDeviation.length == 0) {
            sectorDeviation = new double[world.clusters()];
        }
        world.events().play(world, quarter);
        if (quarter == 0) {
            for (int c = 0; c < world.clusters(); c++) {
                sectorDeviation[c] = quarterlySectorDeviation(world, c);
            }
        }
        for (int c = 0; c < world.clusters(); c++) {
            double factor = world.trends().incumbentFactor(c, quarter);
            if (world.switches().noise()) {
                double sector = Elementary.exp(sectorShock(world, c, quarter, sectorDeviation[c]));
                move(world, c, quarter, factor * sector, sector);
            } else {
                for (int row = e.from(c), to = e.to(c); row < to; row++) {
                    e.externalIndex[row] *= e.isOrdinary(row) ? factor : 1;
                }
            }
        }
    }

    private void move(World world, int cluster, int quarter, double factor, double projectFactor) {
        Enterprises e = world.district().enterprises();
        for (int from = e.from(cluster); from < e.to(cluster); from += World.BLOCK) {
            move(world, quarter, from, Math.min(e.to(cluster), from + World.BLOCK), factor);
        }
        // named projects follow no trend: what they add to it is stated
        for (int row : world.district().projects().row) {
            e.externalIndex[row] *= e.holds(cluster, row) ? projectFactor / factor : 1;
        }
    }

    private void move(World world, int quarter, int from, int to, double factor) {
        Enterprises e = world.district().enterprises();
        world.streams().bits(Purpose.ENTERPRISE_SHOCK, quarter, new Streams.Span(e.key, from, to, bits));
        // absent rows move too: nobody looks at them, and asking costs more than the shock
        int rows = to - from;
        world.law().shocks(bits, 0, rows, shocks);
        // copied first: where columns stand at the same place the compiler works on several rows at once
        System.arraycopy(e.volatility, from, volatility, 0, rows);
        System.arraycopy(e.shockConstant, from, constant, 0, rows);
        for (int i = 0; i < rows; i++) {
            shocks[i] = volatility[i] * shocks[i] + constant[i];
        }
        Elementary.exp(shocks, 0, rows, factors);
        System.arraycopy(e.externalIndex, from, index, 0, rows);
        for (int i = 0; i < rows; i++) {
            index[i] *= factor * factors[i];
        }
        System.arraycopy(index, 0, e.externalIndex, from, rows);
    }

    private static double sectorShock(World world, int cluster, int quarter, double sd) {
        double u = world.streams().uniform(Purpose.SECTOR_SHOCK, quarter, world.clusterKey(cluster), 0);
        return sd * Elementary.normalQuantile(u) - sd * sd / 2;
    }

    /** Standard deviation of the quarterly sector shock: the cluster's own less what base enterprises give. */
    static double quarterlySectorDeviation(World world, int cluster) {
        Enterprises e = world.district().enterprises();
        double total = world.scenario().clusters().get(cluster).base().outputYi();
        double annual = world.parameters().environment().sectorVolatility()[cluster];
        double given = 0;
        var members = world.population().clusters().get(cluster);
        for (int k = 0; k < members.size(); k++) {
            if (members.get(k).aboveScale()) {
                double part = members.get(k).outputYi() / total * e.volatility[e.from(cluster) + k];
                given += part * part;
            }
        }
        double least = LEAST_SECTOR_SHARE * annual;
        return StrictMath.sqrt(Math.max(annual * annual - given, least * least) / ANNUAL_OVER_QUARTERLY_VARIANCE);
    }
}
