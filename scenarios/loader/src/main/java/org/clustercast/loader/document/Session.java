package org.clustercast.loader.document;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One time that a build of the program worked on a run.
 *
 * @param build fingerprint of the build; {@code ?} where nobody knows it any more
 * @param replications the replications whose records it computed, in ranges: {@code 0-39}, {@code 45}
 * @param made what it made: {@link #RECORDS}, {@link #TABLES}, {@link #REPORT}
 * @param facts when, how long, with which options and machine
 */
public record Session(String build, List<String> replications, List<String> made, SortedMap<String, String> facts) {

    /** It simulated, or began to. */
    public static final String RECORDS = "records";

    /** It made the tables. */
    public static final String TABLES = "tables";

    /** It drew the charts and wrote the report. */
    public static final String REPORT = "report";

    /** Build of a session of which the build is not known. */
    public static final String UNKNOWN = "?";

    public Session {
        replications = List.copyOf(replications);
        made = List.copyOf(made);
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** A session that has made one thing and computed nothing yet. */
    public static Session of(String build, String made, SortedMap<String, String> facts) {
        return new Session(build, List.of(), List.of(made), facts);
    }

    /** Whether it made records, tables or the report. */
    public boolean hasMade(String what) {
        return made.contains(what);
    }

    /** The replications that it computed. */
    BitSet computed() {
        return Ranges.read(replications);
    }

    /** The same session with other replications. */
    Session computing(BitSet computed) {
        return new Session(build, Ranges.write(computed), made, facts);
    }

    /** The same session, having made one thing more. */
    Session making(String what) {
        TreeSet<String> all = new TreeSet<>(made);
        all.add(what);
        return new Session(build, replications, List.copyOf(all), facts);
    }

    /** The same session with the facts that are known at its end. */
    Session knowing(SortedMap<String, String> now) {
        return new Session(build, replications, made, now);
    }
}
