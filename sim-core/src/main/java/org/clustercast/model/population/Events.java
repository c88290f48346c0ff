package org.clustercast.model.population;

import java.util.List;
import org.clustercast.district.Enterprises;
import org.clustercast.district.EventEffects;
import org.clustercast.district.ProjectSites;
import org.clustercast.model.setting.Frame;
import org.clustercast.model.setting.World;
import org.clustercast.quantity.Quarter;
import org.clustercast.random.Keys;
import org.clustercast.random.Purpose;
import org.clustercast.scenario.ScenarioEvent;
import org.clustercast.scenario.ScenarioEvent.Subject;

/** Dated events of a scenario: whether each happens is drawn once for a replication, then it does what its type says. */
public final class Events {

    private final List<ScenarioEvent> events;

    public Events(Frame frame) {
        events = frame.scenario().events();
    }

    /** Draws which events happen. */
    public void begin(World world) {
        boolean[] happens = world.state().events().happens;
        for (int i = 0; i < happens.length; i++) {
            long key = Keys.of(events.get(i).id());
            happens[i] = world.streams().uniform(Purpose.EVENT, 0, key, 0)
                    < events.get(i).probability();
            if (happens[i] && events.get(i).type().subject() == Subject.PROJECT) {
                moveProject(world, events.get(i));
            }
        }
    }

    /** Plays what begins, goes on and ends in a quarter. */
    public void play(World world, int quarter) {
        boolean[] happens = world.state().events().happens;
        for (int i = 0; i < happens.length; i++) {
            if (!happens[i]) {
                continue;
            }
            ScenarioEvent event = events.get(i);
            int begins = event.at().since(world.scenario().span().start());
            int lasts = event.years() > 0 ? World.quarters(event.years()) : 0;
            boolean ends = lasts > 0 && quarter == begins + lasts;
            if (quarter == begins || ends) {
                play(world, i, ends);
            }
        }
    }

    private void play(World world, int number, boolean ends) {
        ScenarioEvent event = events.get(number);
        EventEffects now = world.state().events();
        switch (event.type()) {
            case DEMAND_SLUMP -> {
                if (ends) {
                    giveBack(world, number);
                } else {
                    cut(world, number);
                }
            }
            case PRICE_CUT -> change(world, event, ends ? 1 / (1 - event.size()) : 1 - event.size(), now.price);
            case EXPORT_CONTROL -> {
                change(world, event, ends ? 1 / (1 - event.size()) : 1 - event.size(), now.capitalAccess);
                now.isCapitalFree = false;
            }
            case ANCHOR_LEAVES -> leave(world, event);
            case ANCHOR_GROWS -> grow(world, event, ends ? 1 / (1 + event.size()) : 1 + event.size());
            case PROJECT_COMES, PROJECT_SLIPS -> {
                // its luck was changed at the start
            }
        }
    }

    private void cut(World world, int number) {
        ScenarioEvent event = events.get(number);
        Enterprises e = world.state().enterprises();
        boolean[] isHit = world.state().events().isHit[number];
        java.util.Arrays.fill(isHit, false);
        for (int c = 0; c < world.clusters(); c++) {
            for (int row = e.from(c), to = e.to(c); row < to; row++) {
                if (e.status[row] != Enterprises.ABSENT && concerns(world, event, c, e.segment[row])) {
                    e.externalIndex[row] *= 1 - event.size();
                    isHit[row] = true;
                }
            }
        }
    }

    /** Newcomers, and projects that were completed in the meantime, came into the market as it was: nothing is given back to them. */
    private void giveBack(World world, int number) {
        Enterprises e = world.state().enterprises();
        for (int row = 0; row < e.rows(); row++) {
            if (world.state().events().isHit[number][row]) {
                e.externalIndex[row] /= 1 - events.get(number).size();
            }
        }
    }

    /** Several events of one kind may hold for a segment at once. */
    private static void change(World world, ScenarioEvent event, double factor, double[] ofSegment) {
        for (int c = 0; c < world.clusters(); c++) {
            for (int s = world.segments().from(c); s < world.segments().to(c); s++) {
                if (concerns(world, event, c, s)) {
                    ofSegment[s] *= factor;
                }
            }
        }
    }

    private static boolean concerns(World world, ScenarioEvent event, int cluster, int segment) {
        String subject = event.subject();
        return world.scenario().clusters().get(cluster).id().equals(subject)
                || world.segments().id(segment).equals(subject);
    }

    private static void leave(World world, ScenarioEvent event) {
        int row = row(world, event);
        Enterprises e = world.state().enterprises();
        if (e.status[row] != Enterprises.ABSENT) {
            Exits.book(world, e.clusterOf(row), row);
            world.state().accounts().exits[e.clusterOf(row)]++;
            e.leave(row);
        }
    }

    private static void grow(World world, ScenarioEvent event, double factor) {
        world.state().enterprises().externalIndex[row(world, event)] *= factor;
    }

    private static int row(World world, ScenarioEvent event) {
        long key = Keys.of(event.subject());
        Enterprises e = world.state().enterprises();
        for (int c = 0; c < world.clusters(); c++) {
            for (int row = e.from(c), to = e.to(c); row < to; row++) {
                if (e.key[row] == key) {
                    return row;
                }
            }
        }
        throw new IllegalStateException("no anchor " + event.subject());
    }

    /** A project that comes is not completed before the event; one that slips must not be completed by then. */
    private static void moveProject(World world, ScenarioEvent event) {
        ProjectSites sites = world.state().projects();
        int project = world.projectIds().indexOf(event.subject());
        if (project < 0) {
            return; // named projects are switched off with policy
        }
        int at = event.at().since(world.scenario().span().start());
        if (event.type() == ScenarioEvent.Type.PROJECT_COMES) {
            sites.realised[project] = true;
            sites.completion[project] = Math.max(sites.completion[project], at);
        } else if (sites.completion[project] >= at) {
            sites.completion[project] += (int) StrictMath.rint(event.size() * Quarter.PER_YEAR);
        }
    }
}
