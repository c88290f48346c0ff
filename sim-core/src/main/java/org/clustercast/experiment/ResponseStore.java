package org.clustercast.experiment;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clustercast.random.Lot;

/** Remembers responses by scenario, response and lot. */
public interface ResponseStore {

    /**
     * What is remembered of a scenario, by lot; empty where nothing is.
     *
     * @param fingerprint fingerprint of the scenario
     * @param what the response
     */
    SortedMap<Lot, double[]> find(String fingerprint, Response what);

    /** Remembers responses in place of those that were there. */
    void keep(String fingerprint, Response what, SortedMap<Lot, double[]> responses);

    /** An empty map of responses, in the order of draw, projects and luck. */
    static SortedMap<Lot, double[]> none() {
        return new TreeMap<>((a, b) -> a.draw() != b.draw()
                ? Integer.compare(a.draw(), b.draw())
                : a.projects() != b.projects()
                        ? Integer.compare(a.projects(), b.projects())
                        : Integer.compare(a.luck(), b.luck()));
    }

    /** One that remembers as long as this process lives. */
    static ResponseStore inMemory() {
        Map<String, SortedMap<Lot, double[]>> all = Collections.synchronizedSortedMap(new TreeMap<>());
        return new ResponseStore() {

            @Override
            public SortedMap<Lot, double[]> find(String fingerprint, Response what) {
                return all.getOrDefault(fingerprint + " " + what.id(), none());
            }

            @Override
            public void keep(String fingerprint, Response what, SortedMap<Lot, double[]> responses) {
                all.put(fingerprint + " " + what.id(), responses);
            }
        };
    }
}
