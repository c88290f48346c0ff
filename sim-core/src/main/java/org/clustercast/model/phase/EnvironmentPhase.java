package org.clustercast.model.phase;

import org.clustercast.district.Enterprises;
import org.clustercast.model.population.Events;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.Workspace;
import org.clustercast.model.setting.World;
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

    private final Events events;

    public EnvironmentPhase(Frame frame) {
        events = new Events(frame);
    }

    @Override
    public Phase rebind(Frame frame) {
        return new EnvironmentPhase(frame);
    }

    @Override
    public void begin(World world) {
        for (int c = 0; c < world.clusters(); c++) {
            world.state().levels().sectorDeviation[c] = quarterlySectorDeviation(world, c);
        }
    }

    @Override
    public void play(World world, int quarter) {
        Enterprises e = world.state().enterprises();
        events.play(world, quarter);
        for (int c = 0; c < world.clusters(); c++) {
            double factor = world.trends().incumbentFactor(c, quarter);
            if (world.switches().noise()) {
                double sector = Elementary.exp(
                        sectorShock(world, c, quarter, world.state().levels().sectorDeviation[c]));
                move(world, c, quarter, factor * sector, sector);
            } else {
                for (int row = e.from(c), to = e.to(c); row < to; row++) {
                    e.externalIndex[row] *= e.isOrdinary(row) ? factor : 1;
                }
            }
        }
    }

    private static void move(World world, int cluster, int quarter, double factor, double projectFactor) {
        Enterprises e = world.state().enterprises();
        for (int from = e.from(cluster); from < e.to(cluster); from += World.BLOCK) {
            move(world, quarter, from, Math.min(e.to(cluster), from + World.BLOCK), factor);
        }
        // named projects follow no trend: what they add to it is stated
        for (int row : world.state().projects().row) {
            e.externalIndex[row] *= e.holds(cluster, row) ? projectFactor / factor : 1;
        }
    }

    private static void move(World world, int quarter, int from, int to, double factor) {
        Enterprises e = world.state().enterprises();
        Workspace w = world.workspace();
        world.streams().bits(Purpose.ENTERPRISE_SHOCK, quarter, new Streams.Span(e.key, from, to, w.bits));
        // absent rows move too: nobody looks at them, and asking costs more than the shock
        int rows = to - from;
        world.law().shocks(w.bits, 0, rows, w.shocks);
        // copied first: where columns stand at the same place the compiler works on several rows at once
        System.arraycopy(e.volatility, from, w.volatility, 0, rows);
        System.arraycopy(e.shockConstant, from, w.constant, 0, rows);
        for (int i = 0; i < rows; i++) {
            w.shocks[i] = w.volatility[i] * w.shocks[i] + w.constant[i];
        }
        Elementary.exp(w.shocks, 0, rows, w.factors);
        System.arraycopy(e.externalIndex, from, w.index, 0, rows);
        for (int i = 0; i < rows; i++) {
            w.index[i] *= factor * w.factors[i];
        }
        System.arraycopy(w.index, 0, e.externalIndex, from, rows);
    }

    private static double sectorShock(World world, int cluster, int quarter, double sd) {
        double u = world.streams().uniform(Purpose.SECTOR_SHOCK, quarter, world.clusterKey(cluster), 0);
        return sd * Elementary.normalQuantile(u) - sd * sd / 2;
    }

    /** Standard deviation of the quarterly sector shock: the cluster's own less what base enterprises give. */
    public static double quarterlySectorDeviation(World world, int cluster) {
        Enterprises e = world.state().enterprises();
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
