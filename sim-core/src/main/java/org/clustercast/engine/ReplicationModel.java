package org.clustercast.engine;

import org.clustercast.result.ReplicationRecord;

/** Runs replications one after the other; one instance belongs to one thread. */
public interface ReplicationModel {

    /**
     * Runs one replication and writes all its numbers.
     *
     * @param replication number of the replication, from 0
     * @param record record to fill; what it held before is lost
     */
    void run(int replication, ReplicationRecord record);
}
