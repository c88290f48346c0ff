package org.clustercast.district;

import java.util.List;
import org.clustercast.quantity.Text;

/**
 * An industry cluster of the document (or other industry) with its base-year facts.
 *
 * @param id contract id, for example {@code semiconductors}
 * @param label name
 * @param measure what its output is measured by
 * @param tracked whether it is one of the six clusters with numeric targets
 * @param clause clause of the policy document, empty for other industry
 * @param segments its segments; shares sum to one
 * @param base facts at the end of 2023
 */
public record Cluster(
        String id,
        Text label,
        Measure measure,
        boolean tracked,
        String clause,
        List<Segment> segments,
        ClusterBase base) {

    public Cluster {
        segments = List.copyOf(segments);
    }

    /** What the output of a cluster is measured by. */
    public enum Measure {
        /** Gross output of above-scale industrial enterprises. */
        OUTPUT,
        /** Revenue; not part of the district total of industry. */
        REVENUE
    }
}
