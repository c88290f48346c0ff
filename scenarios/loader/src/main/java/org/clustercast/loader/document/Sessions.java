package org.clustercast.loader.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Which build computed which replications of a run, and who made its tables and report, in order of time. Nothing is ever
 * taken out; a replication that had to be computed again belongs to who computed it last.
 *
 * @param all the sessions, the first one first
 */
public record Sessions(List<Session> all) {

    public Sessions {
        all = List.copyOf(all);
    }

    /** Builds that computed replications, or began to. */
    public Set<String> builders() {
        Set<String> builds = new LinkedHashSet<>();
        all.stream().filter(s -> s.hasMade(Session.RECORDS)).forEach(s -> builds.add(s.build()));
        return builds;
    }

    /** The build that computed a replication. */
    public Optional<String> builderOf(int replication) {
        return all.stream()
                .filter(session -> session.computed().get(replication))
                .map(Session::build)
                .findFirst();
    }

    /** Whether a build has made something already. */
    public boolean hasMade(String build, String what) {
        return all.stream().anyMatch(s -> s.build().equals(build) && s.hasMade(what));
    }

    /**
     * Gives replications that are there and that nobody is known to have computed to the last session that simulated: it
     * said so before it began, and may have been killed before it could say how far it came.
     */
    public Sessions claiming(BitSet present) {
        BitSet unknown = (BitSet) present.clone();
        all.forEach(session -> unknown.andNot(session.computed()));
        if (unknown.isEmpty()) {
            return this;
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).hasMade(Session.RECORDS)) {
                unknown.or(all.get(i).computed());
                return with(i, all.get(i).computing(unknown));
            }
        }
        return adding(Session.of(Session.UNKNOWN, Session.RECORDS, new java.util.TreeMap<>())
                .computing(unknown));
    }

    /** A session more, which is now the last. */
    public Sessions adding(Session session) {
        List<Session> more = new ArrayList<>(all);
        more.add(session);
        return new Sessions(more);
    }

    /** The last session has ended: it computed these replications, whoever had them before. */
    public Sessions ending(BitSet computed, SortedMap<String, String> facts) {
        List<Session> now = new ArrayList<>();
        for (Session session : all) {
            BitSet left = session.computed();
            boolean isShared = left.intersects(computed);
            left.andNot(computed);
            now.add(isShared ? session.computing(left) : session);
        }
        Session last = now.remove(now.size() - 1);
        now.add(last.computing(computed).knowing(facts));
        return new Sessions(now);
    }

    /** A build has made tables or a report: noted in its last session, or in a session of its own; once for each build. */
    public Sessions making(String build, String what, SortedMap<String, String> facts) {
        if (hasMade(build, what)) {
            return this;
        }
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).build().equals(build)) {
                return with(i, all.get(i).making(what));
            }
        }
        return adding(Session.of(build, what, facts));
    }

    private Sessions with(int place, Session session) {
        List<Session> changed = new ArrayList<>(all);
        changed.set(place, session);
        return new Sessions(changed);
    }
}
