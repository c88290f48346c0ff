package org.clustercast.result;

import org.clustercast.quantity.Text;

/**
 * What a run is, for captions and the first page of a report.
 *
 * @param scenario id of the scenario
 * @param label name of the scenario
 * @param description what the scenario stands for
 * @param fingerprint fingerprint of scenario, data, model version and seed
 * @param modelVersion version of the program
 * @param seed seed of all luck
 * @param replicationsAsked replications asked for
 * @param replicationsDone finished replications
 * @param replicationsFailed failed replications
 * @param baseYear year of the base data; also the date of the data: its last quarter
 * @param firstYear first simulated year
 * @param lastYear last simulated year
 * @param policyNumber number of the policy document
 */
public record RunDescription(
        String scenario,
        Text label,
        Text description,
        String fingerprint,
        String modelVersion,
        long seed,
        int replicationsAsked,
        int replicationsDone,
        int replicationsFailed,
        int baseYear,
        int firstYear,
        int lastYear,
        String policyNumber) {}
