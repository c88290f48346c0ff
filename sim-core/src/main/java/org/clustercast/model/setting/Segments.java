package org.clustercast.model.setting;

import java.util.ArrayList;
import java.util.List;
import org.clustercast.district.Cluster;
import org.clustercast.district.Segment;

/** The segments of all clusters in one order, those of a cluster together. */
public final class Segments {

    private final List<String> ids = new ArrayList<>();
    private final int[] first;
    private final double[] upTo;

    public Segments(List<Cluster> clusters) {
        first = new int[clusters.size() + 1];
        List<Double> cumulative = new ArrayList<>();
        for (int c = 0; c < clusters.size(); c++) {
            double below = 0;
            for (Segment segment : clusters.get(c).segments()) {
                ids.add(segment.id());
                below += segment.share();
                cumulative.add(below);
            }
            first[c + 1] = ids.size();
        }
        upTo = cumulative.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Number of segments. */
    public int count() {
        return ids.size();
    }

    /** First segment of a cluster. */
    public int from(int cluster) {
        return first[cluster];
    }

    /** Segment after the last one of a cluster. */
    public int to(int cluster) {
        return first[cluster + 1];
    }

    /** Share of a segment in its cluster's base output. */
    public double share(int position) {
        boolean isFirst = java.util.Arrays.binarySearch(first, position) >= 0;
        return isFirst ? upTo[position] : upTo[position] - upTo[position - 1];
    }

    /** Ids of all segments. */
    public List<String> ids() {
        return List.copyOf(ids);
    }

    /** Id of a segment. */
    public String id(int position) {
        return ids.get(position);
    }

    /** Position of a segment; throws when absent. */
    public int position(String id) {
        int position = ids.indexOf(id);
        if (position < 0) {
            throw new IllegalArgumentException("no segment " + id);
        }
        return position;
    }

    /** A segment of a cluster drawn by its share of base output. */
    public int draw(int cluster, double u) {
        for (int s = first[cluster]; s < first[cluster + 1]; s++) {
            if (u < upTo[s]) {
                return s;
            }
        }
        return first[cluster + 1] - 1;
    }
}
