package org.clustercast.district;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clustercast.quantity.Text;

/**
 * A park: floor space that the clusters allowed there contest.
 *
 * @param id data id
 * @param label name
 * @param clusters ids of the clusters allowed, in data order
 * @param enclave whether it lies outside the district
 * @param ownerOccupied whether its owner uses it alone
 * @param occupiedSqm floor space in use at the end of 2023 by cluster id, ㎡
 * @param readyFreeSqm ready and free at the end of 2023, ㎡
 * @param underConstructionSqm under construction at the end of 2023, ㎡
 * @param plannedSupplySqm gross planned supply by calendar year, ㎡, before the realisation rate
 */
public record Park(
        String id,
        Text label,
        List<String> clusters,
        boolean enclave,
        boolean ownerOccupied,
        SortedMap<String, Double> occupiedSqm,
        double readyFreeSqm,
        double underConstructionSqm,
        SortedMap<Integer, Double> plannedSupplySqm) {

    public Park {
        clusters = List.copyOf(clusters);
        occupiedSqm = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(occupiedSqm));
        plannedSupplySqm = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(plannedSupplySqm));
    }
}
