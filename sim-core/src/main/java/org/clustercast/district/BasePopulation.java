package org.clustercast.district;

import java.util.List;

/**
 * The enterprises at the end of the base year: anchors one by one, the others synthetic so that the published totals hold.
 * The same in all replications.
 *
 * @param clusters enterprises by cluster in contract order; in each anchors first, then by falling output
 */
public record BasePopulation(List<List<Member>> clusters) {

    public BasePopulation {
        clusters = clusters.stream().map(List::copyOf).toList();
    }

    /** Number of enterprises in a cluster. */
    public int size(int cluster) {
        return clusters.get(cluster).size();
    }

    /**
     * One enterprise at the end of the base year.
     *
     * @param id stable id
     * @param segment id of its segment
     * @param park id of its park
     * @param outputYi output in the base year, 亿元
     * @param aboveScale whether it counts
     * @param anchor whether it is an anchor
     * @param tier step of the ladder it stands on
     * @param honours bits of the honours it holds, see {@link Enterprises#honours}
     * @param localPhysicalShare share of output that depends on local inputs
     */
    public record Member(
            String id,
            String segment,
            String park,
            double outputYi,
            boolean aboveScale,
            boolean anchor,
            LadderTier tier,
            byte honours,
            double localPhysicalShare) {}
}
