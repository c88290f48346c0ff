package org.clustercast.reports.page;

import org.clustercast.reports.text.Words;
import org.clustercast.result.RunDescription;

/** How many replications a run was asked for, has finished, and lost; and why there are more than were asked for. */
final class ReplicationCounts {

    private ReplicationCounts() {}

    /** The three numbers, with a sentence where the directory held more than were asked for. */
    static String text(RunDescription run, Words words) {
        String counts = run.replicationsAsked() + " / " + run.replicationsDone() + " / " + run.replicationsFailed();
        return run.isMoreThanAsked()
                ? words.fill("record.more-there", "counts", counts, "asked", run.replicationsAsked())
                : counts;
    }
}
