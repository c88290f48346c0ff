package org.clustercast.model;

import org.clustercast.district.Enterprises;
import org.clustercast.district.ProjectSites;
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
            admit(world, cluster, new Newcomer(own, size, world.segments().draw(cluster, v)));
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

    /** Gives a newcomer a row; gives that row. */
    static int admit(World world, int cluster, Newcomer newcomer) {
        Enterprises e = world.state().enterprises();
        int row = e.enter(cluster);
        e.key[row] = newcomer.key;
        e.anchor[row] = false;
        e.backlog[row] = 0;
        e.localShare[row] = 1;
        e.externalIndex[row] = 1;
        e.beganAfter[row] = e.quartersOver;
        e.segment[row] = newcomer.segment;
        e.localSales[row] = world.localSales(newcomer.segment);
        boolean counts = newcomer.sizeYi >= world.parameters().ladder().aboveScaleEntryYi();
        e.status[row] = counts ? Enterprises.ABOVE_SCALE : Enterprises.BELOW_SCALE;
        Newborn.settle(world, row, cluster, Newborn.Size.of(newcomer.sizeYi));
        world.state().accounts().entries[cluster]++;
        return row;
    }

    /** A newcomer: key of its luck, output at full load in 亿元 a year, segment. */
    record Newcomer(long key, double sizeYi, int segment) {}

    /** How newcomers surface in the reservoir; arrivals come through the funnel. */
    private enum Channel {
        START_UP,
        SPIN_OFF;

        double rate(EntryParameters p, int cluster) {
            return this == START_UP ? p.startUpRate()[cluster] : p.spinOffRate()[cluster];
        }
    }
}
