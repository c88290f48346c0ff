package org.clustercast.model.setting;

/**
 * How practice moves an input of some rows in a quarter.
 *
 * @param from first row
 * @param to row after the last one
 * @param pace share of the gap to its aim that it closes, 0 to 1
 * @param growth factor of the trend
 */
public record Adjustment(int from, int to, double pace, double growth) {}
