package org.clustercast.model.phase;

import org.clustercast.district.Enterprises;
import org.clustercast.district.ProjectSites;
import org.clustercast.model.parameters.EntryParameters;
import org.clustercast.model.population.AttractionFunnel;
import org.clustercast.model.population.Newcomers;
import org.clustercast.model.setting.World;
import org.clustercast.quantity.Quarter;
import org.clustercast.random.Keys;
import org.clustercast.random.Purpose;
import org.clustercast.random.Samplers;

/**
 * Named projects are completed, and newcomers appear: start-ups and spin-offs that surface in the reservoir below the
 * threshold, and arrivals that come out of the attraction funnel. Counts are inverse Poisson at one uniform, so that a
 * larger rate gives the same newcomers plus more.
 */
public final class EntryPhase implements Phase {

    private static final Channel[] CHANNELS = Channel.values();

    @Override
    public void begin(World world) {
        if (world.switches().entry()) {
            AttractionFunnel.begin(world);
        }
    }

    @Override
    public void play(World world, int quarter) {
        completeProjects(world, quarter);
        if (!world.switches().entry()) {
            return;
        }
        for (int c = 0; c < world.clusters(); c++) {
            for (Channel channel : CHANNELS) {
                found(world, c, channel, quarter);
            }
        }
        AttractionFunnel.play(world, quarter);
    }

    private static void found(World world, int cluster, Channel channel, int quarter) {
        double enterprises = world.scenario().clusters().get(cluster).base().enterprisesAboveScale();
        double mean = channel.rate(world.parameters().entry(), cluster) * enterprises / Quarter.PER_YEAR;
        mean *= channel == Channel.START_UP ? world.state().deliveries().birthFactor[cluster] : 1;
        long key = Keys.of(world.clusterKey(cluster), channel.ordinal(), quarter, -1);
        int count = Samplers.poisson(world.streams().uniform(Purpose.NEWCOMER_COUNT, quarter, key, 0), mean);
        for (int k = 0; k < count; k++) {
            long own = Keys.of(world.clusterKey(cluster), channel.ordinal(), quarter, k);
            double u = world.streams().uniform(Purpose.NEWCOMER_SIZE, 0, own, 0);
            double size = world.setting().newcomerSizes().size(u);
            double v = world.streams().uniform(Purpose.NEWCOMER_SIZE, 0, own, 1);
            Newcomers.admit(
                    world,
                    cluster,
                    new Newcomers.Newcomer(own, size, world.segments().draw(cluster, v)));
        }
        world.state().accounts().spinOffs[cluster] += channel == Channel.SPIN_OFF ? count : 0;
    }

    private static void completeProjects(World world, int quarter) {
        ProjectSites sites = world.state().projects();
        Enterprises e = world.state().enterprises();
        for (int k = 0; k < sites.count(); k++) {
            if (sites.realised[k] && quarter == Math.max(0, sites.completion[k])) {
                e.status[sites.row[k]] = Enterprises.PROJECT;
                e.externalIndex[sites.row[k]] = 1;
            }
        }
    }

    /** How newcomers surface in the reservoir; arrivals come through the funnel. */
    private enum Channel {
        START_UP,
        SPIN_OFF;

        double rate(EntryParameters p, int cluster) {
            return this == START_UP ? p.startUpRate()[cluster] : p.spinOffRate()[cluster];
        }
    }
}
