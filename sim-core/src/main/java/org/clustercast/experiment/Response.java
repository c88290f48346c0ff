package org.clustercast.experiment;

import org.clustercast.result.RecordLayout;
import org.clustercast.result.ReplicationRecord;

/** What an analysis wants to know of each replication: some numbers, read from its record. */
public interface Response {

    /** Reads nothing. */
    Response NOTHING = new Response() {

        @Override
        public String id() {
            return "nothing";
        }

        @Override
        public int width() {
            return 0;
        }

        @Override
        public void read(RecordLayout layout, ReplicationRecord record, double[] into, int at) {}
    };

    /** Name for stores of responses: two responses of one id read the same numbers. */
    String id();

    /** How many numbers it reads; none where only the records themselves are wanted. */
    int width();

    /**
     * Reads the numbers of a replication.
     *
     * @param layout layout of the record
     * @param record the record
     * @param into receives the numbers
     * @param at place of the first one
     */
    void read(RecordLayout layout, ReplicationRecord record, double[] into, int at);
}
