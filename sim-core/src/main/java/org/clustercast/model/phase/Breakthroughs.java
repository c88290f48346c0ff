package org.clustercast.model.phase;

import java.util.List;
import org.clustercast.district.Breakthrough;
import org.clustercast.district.Enterprises;
import org.clustercast.district.Knowledge;
import org.clustercast.model.parameters.InnovationParameters;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.World;
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

    private final long[] key;
    private final int[] cluster;
    private final int[] segment;

    Breakthroughs(Frame frame) {
        List<Breakthrough> all = frame.scenario().innovations().breakthroughs();
        key = all.stream().mapToLong(b -> Keys.of(b.id())).toArray();
        cluster = all.stream()
                .mapToInt(b -> frame.scenario().clusterPosition(b.cluster()))
                .toArray();
        segment = all.stream()
                .mapToInt(b -> frame.segments().position(b.segment()))
                .toArray();
    }

    void play(World world, int quarter) {
        Knowledge k = world.state().knowledge();
        InnovationParameters p = world.parameters().innovation();
        double hazard = p.breakthroughHazard() / Quarter.PER_YEAR;
        for (int b = 0; b < key.length; b++) {
            if (k.inPractice[b] && k.happened[b]) {
                continue;
            }
            double u = world.streams().uniform(Purpose.BREAKTHROUGH, quarter, key[b], 0);
            double factor = world.state().deliveries().breakthroughFactor[cluster[b]];
            boolean now = !k.happened[b] && u < hazard * factor;
            boolean usually = !k.inPractice[b] && u < hazard;
            if ((now || usually) && !k.happened[b] && !k.inPractice[b]) {
                k.pioneer[b] = pioneer(world, b);
            }
            k.happened[b] |= now;
            k.inPractice[b] |= usually;
            if (now) {
                world.state().accounts().breakthroughs[cluster[b]]++;
            }
            if (now != usually) {
                shift(world, b, now ? 1 : -1);
            }
        }
        double pace = World.adjustment(p.imitationYears());
        for (int s = 0; s < k.lead.length; s++) {
            k.imitated[s] += pace * (k.lead[s] - k.imitated[s]);
        }
    }

    /** A breakthrough comes earlier than in practice, or practice has caught up. */
    private void shift(World world, int breakthrough, int sign) {
        Knowledge k = world.state().knowledge();
        InnovationParameters p = world.parameters().innovation();
        Enterprises e = world.state().enterprises();
        double gain = sign * p.breakthroughGain();
        k.lead[segment[breakthrough]] += gain * p.imitationShare();
        e.pioneerGain[k.pioneer[breakthrough]] += gain * (1 - p.imitationShare());
        k.isFelt[cluster[breakthrough]] = true;
    }

    /** An above-scale enterprise of the segment, drawn by output; of the cluster where the segment has none. */
    private int pioneer(World world, int breakthrough) {
        int c = cluster[breakthrough];
        double u = world.streams().uniform(Purpose.PIONEER, 0, key[breakthrough], 0);
        Enterprises e = world.state().enterprises();
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
}
