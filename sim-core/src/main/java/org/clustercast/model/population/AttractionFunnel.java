package org.clustercast.model.population;

import java.util.Arrays;
import org.clustercast.district.Accounts;
import org.clustercast.district.Deliveries;
import org.clustercast.district.Leads;
import org.clustercast.district.Parks;
import org.clustercast.model.parameters.AttractionParameters;
import org.clustercast.model.setting.Segments;
import org.clustercast.model.setting.World;
import org.clustercast.quantity.Elementary;
import org.clustercast.quantity.Quarter;
import org.clustercast.random.Keys;
import org.clustercast.random.Purpose;
import org.clustercast.random.Samplers;

/**
 * Attraction from lead to full load: leads, talks, signature, site, production, full load, with drop-out and a time at every
 * stage. Leads of practice are as many as its arrivals need; those of the years before the start are under way already.
 * An arrival needs floor space in a park that allows its cluster; when there is none it waits, then gives up. Part of the
 * arrivals only move within the district: they are no newcomers.
 */
public final class AttractionFunnel {

    /** Quarters before the start in which leads were found that are still under way. */
    private static final int BEFORE = 24;

    /** Channel number of arrivals in the address of newcomers. */
    private static final int ARRIVAL = 2;

    private static final byte SIGNING = 0;
    private static final byte SEEKING_SITE = 1;
    private static final byte BUILDING = 2;

    /** Leads of practice that are under way at the start. */
    public static void begin(World world) {
        for (int before = -BEFORE; before < 0; before++) {
            play(world, before);
        }
    }

    public static void play(World world, int quarter) {
        find(world, quarter);
        move(world, quarter);
    }

    /** New leads; those before the start are of practice. */
    private static void find(World world, int quarter) {
        AttractionParameters p = world.parameters().attraction();
        for (int c = 0; c < world.clusters(); c++) {
            double arrivals = world.parameters().entry().arrivalRate()[c]
                    * world.scenario().clusters().get(c).base().enterprisesAboveScale()
                    / Quarter.PER_YEAR;
            double factor = quarter < 0 ? 1 : world.state().deliveries().leadFactor[c];
            long counting = Keys.of(world.clusterKey(c), ARRIVAL, quarter, -1);
            double u = world.streams().uniform(Purpose.LEAD_COUNT, Math.max(0, quarter), counting, 0);
            int leads = Samplers.poisson(u, arrivals / p.success() * factor);
            for (int k = 0; k < leads; k++) {
                judge(world, c, quarter, Keys.of(world.clusterKey(c), ARRIVAL, quarter, k));
            }
            world.state().accounts().leads[c] += quarter < 0 ? 0 : leads;
        }
    }

    /** A lead: does it look suitable, do talks begin, what is it, when would it sign? */
    private static void judge(World world, int c, int quarter, long lead) {
        AttractionParameters p = world.parameters().attraction();
        Deliveries d = world.state().deliveries();
        double insight = quarter < 0 ? 0 : Math.min(1, d.insight[c]);
        // experts turn away part of the unsuitable leads, and the staff has time for as many others
        double unsuitable = p.unsuitableShare() * (1 - insight);
        if (draw(world, lead, 0) < unsuitable || draw(world, lead, 1) >= p.talkShare()) {
            return;
        }
        world.state().accounts().talks[c] += quarter < 0 ? 0 : 1;
        Leads leads = world.state().leads();
        int i = leads.add();
        double focus = quarter < 0 ? 0 : Math.min(1, d.gapFocus[c]);
        leads.key[i] = lead;
        leads.cluster[i] = c;
        leads.isTurned[i] = draw(world, lead, 2) < focus;
        leads.stage[i] = SIGNING;
        leads.due[i] = quarter + quarters(world, lead, p.signYears(), 4);
        leads.waited[i] = 0;
        leads.site[i] = -1;
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
    private static double size(World world, long lead) {
        AttractionParameters p = world.parameters().attraction();
        double promised = world.setting().arrivalSizes().size(draw(world, lead, 5));
        double z = Elementary.normalQuantile(draw(world, lead, 6));
        double most = world.parameters().population().reservoirMinimumYi();
        return Math.max(most, promised * p.conversionMedian() * Elementary.exp(p.conversionSpread() * z));
    }

    private static int quarters(World world, long lead, double years, int draw) {
        return (int) StrictMath.rint(years * Quarter.PER_YEAR * (0.5 + draw(world, lead, draw)));
    }

    private static void move(World world, int quarter) {
        Leads leads = world.state().leads();
        double[] reservedSqm = world.workspace().reservedSqm;
        Arrays.fill(reservedSqm, 0);
        for (int n = 0; n < leads.count; n++) {
            int i = leads.underway[n];
            if (leads.stage[i] == BUILDING && leads.site[i] >= 0) {
                reservedSqm[leads.site[i]] += leads.needSqm[i];
            }
        }
        int kept = 0;
        for (int n = 0; n < leads.count; n++) {
            int i = leads.underway[n];
            boolean stays = true;
            while (stays && leads.due[i] <= quarter) {
                stays = step(world, i, quarter);
            }
            if (stays) {
                leads.underway[kept] = i;
                kept++;
            } else {
                leads.end(i);
            }
        }
        leads.count = kept;
    }

    /** Moves a lead to its next stage; gives whether it is still under way. */
    private static boolean step(World world, int i, int quarter) {
        return switch (world.state().leads().stage[i]) {
            case SIGNING -> sign(world, i, quarter);
            case SEEKING_SITE -> seek(world, i, quarter);
            default -> produce(world, i, quarter);
        };
    }

    private static boolean sign(World world, int i, int quarter) {
        Leads leads = world.state().leads();
        AttractionParameters p = world.parameters().attraction();
        int c = leads.cluster[i];
        double odds = p.signShare() / (1 - Math.min(p.signShare(), 1 - 1e-12));
        odds *= quarter < 0 ? 1 : world.state().deliveries().signingOdds[c];
        odds *= leads.isTurned[i] ? p.gapSigningOdds() : 1;
        if (draw(world, leads.key[i], 7) >= odds / (1 + odds)) {
            return false;
        }
        leads.sizeYi[i] = size(world, leads.key[i]);
        leads.needSqm[i] = leads.sizeYi[i] / world.setting().floorProductivity(c);
        Accounts a = world.state().accounts();
        a.signed[c] += quarter < 0 ? 0 : 1;
        a.promisedYi[c] += quarter < 0 ? 0 : leads.sizeYi[i] / p.conversionMedian();
        leads.stage[i] = SEEKING_SITE;
        leads.due[i] = quarter + sooner(world, c, quarters(world, leads.key[i], p.siteYears(), 8), quarter);
        return true;
    }

    /** Coordination saves part of the time from signature to production. */
    private static int sooner(World world, int c, int quarters, int now) {
        double saved = now < 0 ? 0 : Math.min(1, world.state().deliveries().lagSaving[c]);
        return (int) StrictMath.rint(quarters * (1 - saved));
    }

    private static boolean seek(World world, int i, int quarter) {
        Leads leads = world.state().leads();
        AttractionParameters p = world.parameters().attraction();
        if (leads.waited[i] == 0 && draw(world, leads.key[i], 9) >= p.siteShare()) {
            return false;
        }
        if (quarter < 0 || reserve(world, i)) {
            settle(world, i, quarter);
            return true;
        }
        leads.waited[i]++;
        leads.due[i] = quarter + 1;
        boolean isPatient = leads.waited[i] <= p.patienceYears() * Quarter.PER_YEAR;
        world.state().accounts().leadsWithoutSite[leads.cluster[i]] += isPatient ? 0 : 1;
        return isPatient;
    }

    private static void settle(World world, int i, int quarter) {
        Leads leads = world.state().leads();
        world.state().accounts().sited[leads.cluster[i]] += quarter < 0 ? 0 : 1;
        leads.stage[i] = BUILDING;
        int build =
                quarters(world, leads.key[i], world.parameters().attraction().setupYears(), 10);
        leads.due[i] = quarter + Math.max(1, sooner(world, leads.cluster[i], build, quarter));
    }

    /** Finds a park with enough free floor space that no other arrival builds on. */
    private static boolean reserve(World world, int i) {
        Parks parks = world.state().parks();
        Leads leads = world.state().leads();
        double[] reservedSqm = world.workspace().reservedSqm;
        double need = leads.needSqm[i];
        for (int park = 0; park < reservedSqm.length; park++) {
            if (world.isOpenTo(park, leads.cluster[i]) && parks.freeSqm(park) - reservedSqm[park] >= need) {
                reservedSqm[park] += need;
                leads.site[i] = park;
                return true;
            }
        }
        return false;
    }

    /** Begins to produce, unless it drops out at the last moment or only moves within the district. */
    private static boolean produce(World world, int i, int quarter) {
        Leads leads = world.state().leads();
        AttractionParameters p = world.parameters().attraction();
        boolean drops = draw(world, leads.key[i], 11) >= p.productionShare();
        boolean moves = world.switches().displacement()
                && world.streams().uniform(Purpose.DISPLACEMENT, 0, leads.key[i], 0)
                        < world.parameters().entry().displacementShare();
        int c = leads.cluster[i];
        if (drops || moves || quarter < 0) {
            world.state().accounts().movesWithin[c] += !drops && quarter >= 0 ? 1 : 0;
            return false;
        }
        int segment = leads.isTurned[i]
                ? gap(world, c, leads.key[i])
                : world.segments().draw(c, draw(world, leads.key[i], 3));
        int row = Newcomers.admit(world, c, new Newcomers.Newcomer(leads.key[i], leads.sizeYi[i], segment));
        world.state().enterprises().marketAccess[row] = p.startLoad();
        world.state().accounts().arrivals[c]++;
        world.state().accounts().gapArrivals[c] += leads.isTurned[i] ? 1 : 0;
        world.state().customers().gapArrivals[segment] += leads.isTurned[i] ? 1 : 0;
        return false;
    }
}
