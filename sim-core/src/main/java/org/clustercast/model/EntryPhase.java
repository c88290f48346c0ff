package org.clustercast.model;

import org.clustercast.district.Enterprises;
import org.clustercast.district.ProjectSites;
import org.clustercast.quantity.Quarter;
import org.clustercast.random.Keys;
import org.clustercast.random.Purpose;
import org.clustercast.random.Samplers;
import org.clustercast.scenario.Scenario;

/**
 * Named projects are completed, and newcomers appear: start-ups and spin-offs that surface in the reservoir below the
 * threshold, and arrivals above it. Counts are inverse Poisson at one uniform, so that a larger rate gives the same
 * newcomers plus more. Part of the arrivals only move within the district: they are no newcomers.
 */
public final class EntryPhase implements Phase {

    private static final Channel[] CHANNELS = Channel.values();

    @Override
    public void play(World world, int quarter) {
        completeProjects(world, quarter);
        if (!world.switches().entry()) {
            return;
        }
        EntryParameters p = world.parameters().entry();
        for (int c = 0; c < world.clusters(); c++) {
            double enterprises = world.scenario().clusters().get(c).base().enterprisesAboveScale();
            for (Channel channel : CHANNELS) {
                double mean = channel.rate(p, c) * enterprises / Quarter.PER_YEAR;
                long key = Keys.of(world.clusterKey(c), channel.ordinal(), quarter, -1);
                int count = Samplers.poisson(world.streams().uniform(Purpose.NEWCOMER_COUNT, quarter, key, 0), mean);
                for (int k = 0; k < count; k++) {
                    admit(world, new Newcomer(c, channel, quarter, k));
                }
            }
        }
    }

    /** Expected newcomers of a cluster in a year. */
    static double yearlyNewcomers(Scenario scenario, EntryParameters p, int cluster) {
        double rate = 0;
        for (Channel channel : CHANNELS) {
            rate += channel.rate(p, cluster);
        }
        return rate * scenario.clusters().get(cluster).base().enterprisesAboveScale();
    }

    private static void completeProjects(World world, int quarter) {
        ProjectSites sites = world.district().projects();
        Enterprises e = world.district().enterprises();
        for (int k = 0; k < sites.count(); k++) {
            if (sites.realised[k] && quarter == Math.max(0, sites.completion[k])) {
                e.status[sites.row[k]] = Enterprises.PROJECT;
                e.externalIndex[sites.row[k]] = 1;
            }
        }
    }

    private static void admit(World world, Newcomer newcomer) {
        EntryParameters p = world.parameters().entry();
        long key = Keys.of(
                world.clusterKey(newcomer.cluster), newcomer.channel.ordinal(), newcomer.quarter, newcomer.ordinal);
        boolean moves = newcomer.channel == Channel.ARRIVAL
                && world.switches().displacement()
                && world.streams().uniform(Purpose.DISPLACEMENT, 0, key, 0) < p.displacementShare();
        if (moves) {
            return;
        }
        double u = world.streams().uniform(Purpose.NEWCOMER_SIZE, 0, key, 0);
        boolean arrival = newcomer.channel == Channel.ARRIVAL;
        double from =
                arrival ? p.arrivalMinimumYi() : world.parameters().population().reservoirMinimumYi();
        double to = arrival ? p.arrivalMaximumYi() : world.parameters().ladder().aboveScaleEntryYi();
        Enterprises e = world.district().enterprises();
        int row = e.enter(newcomer.cluster);
        e.key[row] = key;
        e.anchor[row] = false;
        e.backlog[row] = false;
        e.localShare[row] = 1;
        e.externalIndex[row] = 1;
        e.ageQuarters[row] = 0;
        e.status[row] = arrival ? Enterprises.ABOVE_SCALE : Enterprises.BELOW_SCALE;
        world.newborn().settle(row, newcomer.cluster, Samplers.pareto(u, p.newcomerSizeExponent(), from, to));
        world.district().accounts().entries[newcomer.cluster]++;
    }

    private record Newcomer(int cluster, Channel channel, int quarter, int ordinal) {}

    /** How newcomers come. */
    private enum Channel {
        START_UP,
        SPIN_OFF,
        ARRIVAL;

        double rate(EntryParameters p, int cluster) {
            return switch (this) {
                case START_UP -> p.startUpRate()[cluster];
                case SPIN_OFF -> p.spinOffRate()[cluster];
                case ARRIVAL -> p.arrivalRate()[cluster];
            };
        }
    }
}
