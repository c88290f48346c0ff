package org.clustercast.model.instrument;

import java.util.Arrays;
import org.clustercast.district.Deliveries;
import org.clustercast.district.Enterprises;
import org.clustercast.district.LeverStocks;
import org.clustercast.model.setting.Workspace;
import org.clustercast.model.setting.World;
import org.clustercast.quantity.Elementary;
import org.clustercast.quantity.Quarter;
import org.clustercast.random.Purpose;

/**
 * Who stands on the list of leading and backbone enterprises: when the list begins and once a year the above-scale enterprises of a cluster with the
 * highest signal, which is the logarithm of last year's output with noise. Experts take part of the noise away.
 */
public final class ListSelection {

    private ListSelection() {}

    /** Whether a list begins that was not there when enterprises were last selected. */
    public static boolean isDue(World world) {
        return !world.state().levers().isListKept && hasPlaces(world.state().deliveries());
    }

    private static boolean hasPlaces(Deliveries deliveries) {
        for (double places : deliveries.listPlaces) {
            if (StrictMath.rint(places) > 0) {
                return true;
            }
        }
        return false;
    }

    public static void select(World world, int quarter) {
        Deliveries d = world.state().deliveries();
        Enterprises e = world.state().enterprises();
        LeverStocks list = world.state().levers();
        list.isListKept = hasPlaces(d);
        for (int c = 0; c < world.clusters(); c++) {
            int places = (int) StrictMath.rint(d.listPlaces[c]);
            list.wronglySelected[c] = 0;
            for (int row = e.from(c), to = e.to(c); row < to; row++) {
                e.selected[row] = false;
            }
            if (places > 0) {
                select(world, c, quarter, places);
            }
        }
    }

    /** Writes what is known of the list into the accounts of a quarter. */
    public static void account(World world) {
        int[] errors = world.state().levers().wronglySelected;
        for (int c = 0; c < errors.length; c++) {
            world.state().accounts().wronglySelected[c] = errors[c];
        }
    }

    private static void select(World world, int cluster, int quarter, int places) {
        Enterprises e = world.state().enterprises();
        double[] signal = world.workspace().signal;
        double noise = world.parameters().ladder().selectionNoise()
                * (1 - Math.min(1, world.state().deliveries().insight[cluster]));
        int eligible = 0;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            boolean counts = e.status[row] == Enterprises.ABOVE_SCALE;
            eligible += counts ? 1 : 0;
            signal[row] = counts
                    ? Elementary.log(lastYear(e, row)) + noise * luck(world, quarter, e.key[row])
                    : Double.NEGATIVE_INFINITY;
        }
        int chosen = Math.min(places, eligible);
        double least = least(world.workspace(), e.from(cluster), e.to(cluster), chosen);
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            e.selected[row] = signal[row] >= least;
            boolean counts = e.status[row] == Enterprises.ABOVE_SCALE;
            // without noise the order of the signals is that of the outputs
            signal[row] = counts ? lastYear(e, row) : Double.NEGATIVE_INFINITY;
        }
        rightly(world, cluster, least(world.workspace(), e.from(cluster), e.to(cluster), chosen));
    }

    /** Remembers who would not be on the list if the signal had no noise. */
    private static void rightly(World world, int cluster, double least) {
        Enterprises e = world.state().enterprises();
        double[] signal = world.workspace().signal;
        int wrong = 0;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            wrong += e.selected[row] && signal[row] < least ? 1 : 0;
        }
        world.state().levers().wronglySelected[cluster] = wrong;
    }

    private static double lastYear(Enterprises e, int row) {
        return Math.max(e.outputYi[row], e.yearOutputYi[row] / Quarter.PER_YEAR);
    }

    private static double luck(World world, int quarter, long key) {
        return Elementary.normalQuantile(world.streams().uniform(Purpose.SELECTION, quarter, key, 0));
    }

    /** The n-th highest signal: the highest ones are kept in order while the others pass by. */
    private static double least(Workspace w, int from, int to, int places) {
        double[] signal = w.signal;
        double[] highest = w.highest;
        if (places == 0) {
            return Double.POSITIVE_INFINITY;
        }
        Arrays.fill(highest, 0, places, Double.NEGATIVE_INFINITY);
        for (int row = from; row < to; row++) {
            double here = signal[row];
            if (here > highest[0]) {
                int i = 0;
                while (i + 1 < places && highest[i + 1] < here) {
                    highest[i] = highest[i + 1];
                    i++;
                }
                highest[i] = here;
            }
        }
        return highest[0];
    }
}
