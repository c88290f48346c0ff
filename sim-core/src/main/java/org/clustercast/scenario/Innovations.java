package org.clustercast.scenario;

import java.util.List;
import org.clustercast.district.ApprovalPipeline;
import org.clustercast.district.Breakthrough;

/**
 * What innovation in the district is about.
 *
 * @param breakthroughs breakthroughs that the document names
 * @param pipelines pipelines of approvals
 */
public record Innovations(List<Breakthrough> breakthroughs, List<ApprovalPipeline> pipelines) {

    public Innovations {
        breakthroughs = List.copyOf(breakthroughs);
        pipelines = List.copyOf(pipelines);
    }

    /** None. */
    public static Innovations none() {
        return new Innovations(List.of(), List.of());
    }
}
