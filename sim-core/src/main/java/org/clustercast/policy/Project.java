package org.clustercast.policy;

import org.clustercast.parameter.Prior;
import org.clustercast.quantity.Quarter;
import org.clustercast.quantity.Text;

/**
 * A named project: an investment that the document or the data name one by one.
 *
 * @param id data id; also the address of its luck
 * @param label archetype label
 * @param cluster id of its cluster
 * @param segment id of its segment
 * @param park id of the park that holds its site
 * @param capexYi capital expenditure, 亿元
 * @param promisedOutputYi output promised at full load, 亿元 a year
 * @param floorSpaceSqm floor space needed, ㎡
 * @param jobs staff needed at full load, persons
 * @param start quarter in which building goes on or begins; nothing is built before it
 * @param buildYears building time from {@code start} to first output, years
 * @param rampYears time from first output to full load, years
 * @param realisation probability that it is realised without a project team, 0 to 1
 * @param conversion realised over promised output
 * @param inOrdinaryTrend share of its output that the ordinary growth of its cluster already contains, 0 to 1
 */
public record Project(
        String id,
        Text label,
        String cluster,
        String segment,
        String park,
        double capexYi,
        double promisedOutputYi,
        double floorSpaceSqm,
        double jobs,
        Quarter start,
        Prior buildYears,
        Prior rampYears,
        double realisation,
        Prior conversion,
        double inOrdinaryTrend) {}
