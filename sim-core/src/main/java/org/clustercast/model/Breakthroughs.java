package org.clustercast.model;

import java.util.Arrays;
import java.util.List;
import org.clustercast.district.Breakthrough;
import org.clustercast.district.Enterprises;
import org.clustercast.quantity.Quarter;
import org.clustercast.random.Keys;
import org.clustercast.random.Purpose;

/**
 * The breakthroughs that the document names. Each happens once, with a hazard that carriers raise; the same uniform number
 * decides in practice and with levers, so that levers bring it forward. The enterprise that makes it gains, the others of
 * its segment imitate part of it in time. What counts is the lead over practice.
 */
final class Breakthroughs {

    private static final int ANY = -1;

    private List<Breakthrough> all = List.of();
    private long[] key = new long[0];
    private int[] cluster = new int[0];
    private int[] segment = new int[0];
    private boolean[] inPractice = new boolean[0];
    private boolean[] happened = new boolean[0];
    private int[] pioneer = new int[0];
    private double[] lead = new double[0];
    private double[] imitated = new double[0];
    private boolean[] isFelt = new boolean[0];

    void begin(World world) {
        if (lead.length == 0) {
            prepare(world);
        }
        Arrays.fill(inPractice, false);
        Arrays.fill(happened, false);
        Arrays.fill(lead, 0);
        Arrays.fill(imitated, 0);
        Arrays.fill(isFelt, false);
    }

    private void prepare(World world) {
        all = world.scenario().innovations().breakthroughs();
        key = all.stream().mapToLong(b -> Keys.of(b.id())).toArray();
        cluster = all.stream()
                .mapToInt(b -> world.scenario().clusterPosition(b.cluster()))
                .toArray();
        segment = all.stream()
                .mapToInt(b -> world.segments().position(b.segment()))
                .toArray();
        inPractice = new boolean[key.length];
        happened = new boolean[key.length];
        pioneer = new int[key.length];
        lead = new double[world.segments().count()];
        imitated = new double[lead.length];
        isFelt = new boolean[world.clusters()];
    }

    void play(World world, int quarter) {
        InnovationParameters p = world.parameters().innovation();
        double hazard = p.breakthroughHazard() / Quarter.PER_YEAR;
        for (int b = 0; b < key.length; b++) {
            if (inPractice[b] && happened[b]) {
                continue;
            }
            double u = world.streams().uniform(Purpose.BREAKTHROUGH, quarter, key[b], 0);
            double factor = world.district().deliveries().breakthroughFactor[cluster[b]];
            boolean now = !happened[b] && u < hazard * factor;
            boolean usually = !inPractice[b] && u < hazard;
            if ((now || usually) && !happened[b] && !inPractice[b]) {
                pioneer[b] = pioneer(world, b);
            }
            happened[b] |= now;
            inPractice[b] |= usually;
            if (now) {
                world.district().accounts().breakthroughs[cluster[b]]++;
            }
            if (now != usually) {
                shift(world, b, now ? 1 : -1);
            }
        }
        double pace = World.adjustment(p.imitationYears());
        for (int s = 0; s < lead.length; s++) {
            imitated[s] += pace * (lead[s] - imitated[s]);
        }
    }

    /** A breakthrough comes earlier than in practice, or practice has caught up. */
    private void shift(World world, int breakthrough, int sign) {
        InnovationParameters p = world.parameters().innovation();
        Enterprises e = world.district().enterprises();
        double gain = sign * p.breakthroughGain();
        lead[segment[breakthrough]] += gain * p.imitationShare();
        e.pioneerGain[pioneer[breakthrough]] += gain * (1 - p.imitationShare());
        isFelt[cluster[breakthrough]] = true;
    }

    /** An above-scale enterprise of the segment, drawn by output; of the cluster where the segment has none. */
    private int pioneer(World world, int breakthrough) {
        int c = cluster[breakthrough];
        double u = world.streams().uniform(Purpose.PIONEER, 0, key[breakthrough], 0);
        Enterprises e = world.district().enterprises();
        int found = draw(e, c, segment[breakthrough], u);
        found = found < 0 ? draw(e, c, ANY, u) : found;
        return Math.max(found, e.from(c));
    }

    private static int draw(Enterprises e, int cluster, int ofSegment, double u) {
        double total = 0;
        for (int row = e.from(cluster), to = e.to(cluster); row < to; row++) {
            total += weight(e, row, ofSegment);
        }
        double below = 0;
        int last = -1;
        for (int row = e.from(cluster); row < e.to(cluster) && (last < 0 || below < u * total); row++) {
            double weight = weight(e, row, ofSegment);
            below += weight;
            last = weight > 0 ? row : last;
        }
        return last;
    }

    private static double weight(Enterprises e, int row, int ofSegment) {
        boolean fits = e.status[row] == Enterprises.ABOVE_SCALE && (ofSegment == ANY || e.segment[row] == ofSegment);
        return fits ? e.outputYi[row] : 0;
    }

    /** Whether anything of a cluster has come at another time than in practice. */
    boolean isFelt(int ofCluster) {
        return isFelt[ofCluster];
    }

    /** Log productivity that a segment has imitated, over practice. */
    double imitated(int ofSegment) {
        return imitated[ofSegment];
    }
}
