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
 * @param replicationsAsked replications asked for; the directory may have held more
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
        String policyNumber) {

    /** Whether replications that were asked for have neither finished nor failed: the run was stopped, or goes on. */
    public boolean isUnfinished() {
        return replicationsDone + replicationsFailed < replicationsAsked;
    }

    /** Whether the directory held more replications than were asked for: all of them are used. */
    public boolean isMoreThanAsked() {
        return replicationsDone + replicationsFailed > replicationsAsked;
    }

    /** The same run with other numbers of finished and failed replications. */
    public RunDescription counting(int done, int failed) {
        return new RunDescription(
                scenario,
                label,
                description,
                fingerprint,
                modelVersion,
                seed,
                replicationsAsked,
                done,
                failed,
                baseYear,
                firstYear,
                lastYear,
                policyNumber);
    }

    /** The same run under another name. */
    public RunDescription called(Text name) {
        return new RunDescription(
                scenario,
                name,
                description,
                fingerprint,
                modelVersion,
                seed,
                replicationsAsked,
                replicationsDone,
                replicationsFailed,
                baseYear,
                firstYear,
                lastYear,
                policyNumber);
    }
}
