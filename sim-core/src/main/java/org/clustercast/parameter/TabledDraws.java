package org.clustercast.parameter;

import java.util.Arrays;

/**
 * Draws that stand in a table: a design, whose points are alike, or the accepted sample of a posterior, whose points have
 * weights. The draw of a number is the row of that number; after the last one the first one comes again.
 */
public final class TabledDraws implements Draws {

    private final double[][] rows;
    private final double[] weights;

    private TabledDraws(ParameterSet set, double[][] rows, double[] weights) {
        if (rows.length == 0 || weights.length != rows.length) {
            throw new IllegalArgumentException(rows.length + " draws with " + weights.length + " weights");
        }
        this.rows = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != set.all().size() || !(weights[i] > 0)) {
                throw new IllegalArgumentException("draw %d has %d values for %d parameters and weight %s"
                        .formatted(i, rows[i].length, set.all().size(), weights[i]));
            }
            Draws.requireRanges(set, rows[i]);
            this.rows[i] = rows[i].clone();
        }
        this.weights = weights.clone();
    }

    /**
     * The points of a design.
     *
     * @param rows values of each point in the order of the set, within the ranges of their parameters
     */
    public static TabledDraws design(ParameterSet set, double[][] rows) {
        double[] alike = new double[rows.length];
        Arrays.fill(alike, 1);
        return new TabledDraws(set, rows, alike);
    }

    /**
     * The sample of a posterior.
     *
     * @param rows values of each point in the order of the set, within the ranges of their parameters
     * @param weights weight of each point, above 0
     */
    public static TabledDraws posterior(ParameterSet set, double[][] rows, double[] weights) {
        return new TabledDraws(set, rows, weights);
    }

    @Override
    public double[] values(int draw, Uniforms uniforms) {
        return rows[draw % rows.length].clone();
    }

    @Override
    public double weight(int draw) {
        return weights[draw % weights.length];
    }
}
