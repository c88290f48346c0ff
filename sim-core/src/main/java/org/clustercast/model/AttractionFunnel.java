package org.clustercast.model;

import java.util.Arrays;
import org.clustercast.district.Accounts;
import org.clustercast.district.Deliveries;
import org.clustercast.district.Parks;
import org.clustercast.quantity.Elementary;
import org.clustercast.quantity.Quarter;
import org.clustercast.random.Keys;
import org.clustercast.random.Purpose;
import org.clustercast.random.Samplers;
import org.clustercast.random.Samplers.Pareto;

/**
 * Attraction from lead to full load: leads, talks, signature, site, production, full load, with drop-out and a time at every
 * stage. Leads of practice are as many as its arrivals need; those of the years before the start are under way already.
 * An arrival needs floor space in a park that allows its cluster; when there is none it waits, then gives up. Part of the
 * arrivals only move within the district: they are no newcomers.
 */
final class AttractionFunnel {

    /** Quarters before the start in which leads were found that are still under way. */
    private static final int BEFORE = 24;

    /** Channel number of arrivals in the address of newcomers. */
    private static final int ARRIVAL = 2;

    private static final int FIRST_ROOM = 512;

    /** Places in the columns of the leads that are under way, in the order they were found, and places that are free. */
    private int[] underway = new int[FIRST_ROOM];

    private int count;
    private int[] free = new int[FIRST_ROOM];
    private int freeCount;
    private int places;
    private long[] key = new long[FIRST_ROOM];
    private int[] cluster = new int[FIRST_ROOM];
    private int[] due = new int[FIRST_ROOM];
    private int[] waited = new int[FIRST_ROOM];
    /** Park that an arrival builds in; -1 before it has one. */
    private int[] site = new int[FIRST_ROOM];

    private byte[] stage = new byte[FIRST_ROOM];
    /** Whether the chain map turned the lead to a gap. */
    private boolean[] isTurned = new boolean[FIRST_ROOM];

    private double[] sizeYi = new double[FIRST_ROOM];
    /** Floor space that an arrival needs, ㎡. */
    private double[] needSqm = new double[FIRST_ROOM];

    private double[] reservedSqm = new double[0];
    /** Law of promised output of this replication. */
    private Pareto sizes = new Pareto(1, 1, 2);

    private static final byte SIGNING = 0;
    private static final byte SEEKING_SITE = 1;
    private static final byte BUILDING = 2;

    void play(World world, int quarter) {
        if (quarter == 0) {
            reservedSqm = reservedSqm.length == 0
                    ? new double[world.scenario().parks().size()]
                    : reservedSqm;
            count = 0;
            freeCount = 0;
            places = 0;
            EntryParameters p = world.parameters().entry();
            sizes = new Pareto(p.newcomerSizeExponent(), p.arrivalMinimumYi(), p.arrivalMaximumYi());
            for (int before = -BEFORE; before < 0; before++) {
                find(world, before);
                move(world, before);
            }
        }
        find(world, quarter);
        move(world, quarter);
    }

    /** New leads; those before the start are of practice. */
    private void find(World world, int quarter) {
        AttractionParameters p = world.parameters().attraction();
        for (int c = 0; c < world.clusters(); c++) {
            double arrivals = world.parameters().entry().arrivalRate()[c]
                    * world.scenario().clusters().get(c).base().enterprisesAboveScale()
                    / Quarter.PER_YEAR;
            double factor = quarter < 0 ? 1 : world.district().deliveries().leadFactor[c];
            long counting = Keys.of(world.clusterKey(c), ARRIVAL, quarter, -1);
            double u = world.streams().uniform(Purpose.LEAD_COUNT, Math.max(0, quarter), counting, 0);
            int leads = Samplers.poisson(u, arrivals / p.success() * factor);
            for (int k = 0; k < leads; k++) {
                judge(world, c, quarter, Keys.of(world.clusterKey(c), ARRIVAL, quarter, k));
            }
            world.district().accounts().leads[c] += quarter < 0 ? 0 : leads;
        }
    }

    /** A lead: does it look suitable, do talks begin, what is it, when would it sign? */
    private void judge(World world, int c, int quarter, long lead) {
        AttractionParameters p = world.parameters().attraction();
        Deliveries d = world.district().deliveries();
        double insight = quarter < 0 ? 0 : Math.min(1, d.insight[c]);
        // experts turn away part of the unsuitable leads, and the staff has time for as many others
        double unsuitable = p.unsuitableShare() * (1 - insight);
        if (draw(world, lead, 0) < unsuitable || draw(world, lead, 1) >= p.talkShare()) {
            return;
        }
        world.district().accounts().talks[c] += quarter < 0 ? 0 : 1;
        int i = place();
        double focus = quarter < 0 ? 0 : Math.min(1, d.gapFocus[c]);
        key[i] = lead;
        cluster[i] = c;
        isTurned[i] = draw(world, lead, 2) < focus;
        stage[i] = SIGNING;
        due[i] = quarter + quarters(world, lead, p.signYears(), 4);
        waited[i] = 0;
        site[i] = -1;
        underway[count] = i;
        count++;
    }

    private static double draw(World world, long lead, int draw) {
        return world.streams().uniform(Purpose.LEAD, 0, lead, draw);
    }

    /** A segment drawn by the gap that the chain has there; any segment where the cluster has none. */
    private static int gap(World world, int c, long lead) {
        Segments segments = world.segments();
        double gaps = 0;
        for (int s = segments.from(c); s < segments.to(c); s++) {
            gaps += world.links().gapYi(s);
        }
        double wanted = draw(world, lead, 3) * gaps;
        for (int s = segments.from(c); s < segments.to(c); s++) {
            wanted -= world.links().gapYi(s);
            if (wanted < 0) {
                return s;
            }
        }
        return segments.draw(c, draw(world, lead, 3));
    }

    /** Output at full load: what was promised times its conversion. */
    private double size(World world, long lead) {
        AttractionParameters p = world.parameters().attraction();
        double promised = sizes.size(draw(world, lead, 5));
        double z = Elementary.normalQuantile(draw(world, lead, 6));
        double most = world.parameters().population().reservoirMinimumYi();
        return Math.max(most, promised * p.conversionMedian() * Elementary.exp(p.conversionSpread() * z));
    }

    private static int quarters(World world, long lead, double years, int draw) {
        return (int) StrictMath.rint(years * Quarter.PER_YEAR * (0.5 + draw(world, lead, draw)));
    }

    /** A free place for a lead. */
    private int place() {
        if (freeCount > 0) {
            freeCount--;
            return free[freeCount];
        }
        if (places == key.length) {
            int more = 2 * places;
            underway = Arrays.copyOf(underway, more);
            free = Arrays.copyOf(free, more);
            key = Arrays.copyOf(key, more);
            cluster = Arrays.copyOf(cluster, more);
            due = Arrays.copyOf(due, more);
            waited = Arrays.copyOf(waited, more);
            site = Arrays.copyOf(site, more);
            stage = Arrays.copyOf(stage, more);
            isTurned = Arrays.copyOf(isTurned, more);
            sizeYi = Arrays.copyOf(sizeYi, more);
            needSqm = Arrays.copyOf(needSqm, more);
        }
        places++;
        return places - 1;
    }

    private void move(World world, int quarter) {
        Arrays.fill(reservedSqm, 0);
        for (int n = 0; n < count; n++) {
            int i = underway[n];
            if (stage[i] == BUILDING && site[i] >= 0) {
                reservedSqm[site[i]] += needSqm[i];
            }
        }
        int kept = 0;
        for (int n = 0; n < count; n++) {
            int i = underway[n];
            boolean stays = true;
            while (stays && due[i] <= quarter) {
                stays = step(world, i, quarter);
            }
            if (stays) {
                underway[kept] = i;
                kept++;
            } else {
                free[freeCount] = i;
                freeCount++;
            }
        }
        count = kept;
    }

    /** Moves a lead to its next stage; gives whether it is still under way. */
    private boolean step(World world, int i, int quarter) {
        return switch (stage[i]) {
            case SIGNING -> sign(world, i, quarter);
            case SEEKING_SITE -> seek(world, i, quarter);
            default -> produce(world, i, quarter);
        };
    }

    private boolean sign(World world, int i, int quarter) {
        AttractionParameters p = world.parameters().attraction();
        int c = cluster[i];
        double odds = p.signShare() / (1 - Math.min(p.signShare(), 1 - 1e-12));
        odds *= quarter < 0 ? 1 : world.district().deliveries().signingOdds[c];
        odds *= isTurned[i] ? p.gapSigningOdds() : 1;
        if (draw(world, key[i], 7) >= odds / (1 + odds)) {
            return false;
        }
        sizeYi[i] = size(world, key[i]);
        needSqm[i] = sizeYi[i] / SpaceMarketPhase.productivity(world, c);
        Accounts a = world.district().accounts();
        a.signed[c] += quarter < 0 ? 0 : 1;
        a.promisedYi[c] += quarter < 0 ? 0 : sizeYi[i] / p.conversionMedian();
        stage[i] = SEEKING_SITE;
        due[i] = quarter + sooner(world, c, quarters(world, key[i], p.siteYears(), 8), quarter);
        return true;
    }

    /** Coordination saves part of the time from signature to production. */
    private static int sooner(World world, int c, int quarters, int now) {
        double saved = now < 0 ? 0 : Math.min(1, world.district().deliveries().lagSaving[c]);
        return (int) StrictMath.rint(quarters * (1 - saved));
    }

    private boolean seek(World world, int i, int quarter) {
        AttractionParameters p = world.parameters().attraction();
        if (waited[i] == 0 && draw(world, key[i], 9) >= p.siteShare()) {
            return false;
        }
        if (quarter < 0 || reserve(world, i)) {
            settle(world, i, quarter);
            return true;
        }
        waited[i]++;
        due[i] = quarter + 1;
        boolean isPatient = waited[i] <= p.patienceYears() * Quarter.PER_YEAR;
        world.district().accounts().leadsWithoutSite[cluster[i]] += isPatient ? 0 : 1;
        return isPatient;
    }

    private void settle(World world, int i, int quarter) {
        world.district().accounts().sited[cluster[i]] += quarter < 0 ? 0 : 1;
        stage[i] = BUILDING;
        int build = quarters(world, key[i], world.parameters().attraction().setupYears(), 10);
        due[i] = quarter + Math.max(1, sooner(world, cluster[i], build, quarter));
    }

    /** Finds a park with enough free floor space that no other arrival builds on. */
    private boolean reserve(World world, int i) {
        Parks parks = world.district().parks();
        double need = needSqm[i];
        for (int park = 0; park < reservedSqm.length; park++) {
            if (world.isOpenTo(park, cluster[i]) && parks.freeSqm(park) - reservedSqm[park] >= need) {
                reservedSqm[park] += need;
                site[i] = park;
                return true;
            }
        }
        return false;
    }

    /** Begins to produce, unless it drops out at the last moment or only moves within the district. */
    private boolean produce(World world, int i, int quarter) {
        AttractionParameters p = world.parameters().attraction();
        boolean drops = draw(world, key[i], 11) >= p.productionShare();
        boolean moves = world.switches().displacement()
                && world.streams().uniform(Purpose.DISPLACEMENT, 0, key[i], 0)
                        < world.parameters().entry().displacementShare();
        int c = cluster[i];
        if (drops || moves || quarter < 0) {
            world.district().accounts().movesWithin[c] += !drops && quarter >= 0 ? 1 : 0;
            return false;
        }
        int segment = isTurned[i] ? gap(world, c, key[i]) : world.segments().draw(c, draw(world, key[i], 3));
        int row = EntryPhase.admit(world, c, new EntryPhase.Newcomer(key[i], sizeYi[i], segment));
        world.district().enterprises().marketAccess[row] = p.startLoad();
        world.district().accounts().arrivals[c]++;
        world.district().accounts().gapArrivals[c] += isTurned[i] ? 1 : 0;
        world.gapArrivals()[segment] += isTurned[i] ? 1 : 0;
        return false;
    }
}
