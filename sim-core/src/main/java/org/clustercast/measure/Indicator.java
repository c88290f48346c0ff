package org.clustercast.measure;

import org.clustercast.district.Accounts;
import org.clustercast.result.IndicatorDescriptor;

/**
 * An indicator: what it is and how it is computed from the accounts of a quarter, together.
 *
 * @param descriptor id, unit, aggregation
 * @param formula value from the accounts and the position of a series
 * @param seasonal whether it is a quarter's part of an annualised amount, recorded with the quarter's seasonal weight
 */
public record Indicator(IndicatorDescriptor descriptor, Formula formula, boolean seasonal) {

    /** Value for a series. */
    public double value(Accounts accounts, int series) {
        return formula.of(accounts, series);
    }

    /** How an indicator is computed. */
    @FunctionalInterface
    public interface Formula {

        /** Value from the accounts of a quarter and the position of a series. */
        double of(Accounts accounts, int series);
    }
}
