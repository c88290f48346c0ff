package org.clustercast.model.population;

import org.clustercast.district.Enterprises;
import org.clustercast.model.setting.World;

/** Gives newcomers their rows. */
public final class Newcomers {

    private Newcomers() {}

    /** Gives a newcomer a row; gives that row. */
    public static int admit(World world, int cluster, Newcomer newcomer) {
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
    public record Newcomer(long key, double sizeYi, int segment) {}
}
