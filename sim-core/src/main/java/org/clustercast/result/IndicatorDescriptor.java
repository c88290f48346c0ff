package org.clustercast.result;

/**
 * What an indicator column holds.
 *
 * @param id id in tables, for example {@code lost-orders}
 * @param unit unit of the quarterly value
 * @param aggregation how four quarters make a year
 */
public record IndicatorDescriptor(String id, String unit, Aggregation aggregation) {

    /** How quarterly values make an annual one. */
    public enum Aggregation {
        /** Flows add up. */
        SUM,
        /** Stocks are taken at the end of the year. */
        LAST,
        /** Shares are averaged. */
        MEAN
    }
}
